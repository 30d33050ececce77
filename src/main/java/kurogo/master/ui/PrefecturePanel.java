package kurogo.master.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.Prefecture;
import kurogo.area.Prefectures;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** Says which prefecture is served here, as long as nothing of another one is kept. */
final class PrefecturePanel extends Div {

    PrefecturePanel(AreaService area, MasterKeeping keeping, Texts texts, Runnable changed) {
        ComboBox<Prefecture> prefecture = new ComboBox<>(texts.get("master.prefecture"));
        prefecture.setItems(Prefectures.all());
        prefecture.setItemLabelGenerator(
                texts.language().equals(Locale.ENGLISH) ? Prefecture::romanName : Prefecture::name);
        area.prefecture().map(Prefecture::code).flatMap(Prefectures::find).ifPresent(prefecture::setValue);
        Button choose = new Button(texts.get("master.prefecture.choose"), click -> {
            Optional<Prefecture> chosen = prefecture.getOptionalValue();
            prefecture.setInvalid(chosen.isEmpty());
            prefecture.setErrorMessage(texts.get("master.prefecture.missing"));
            chosen.ifPresent(served -> {
                keeping.choose(served);
                Notices.in(texts).success(texts.get("master.prefecture.chosen", served.name()));
                changed.run();
            });
        });
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(prefecture, choose);
        row.addClassName("kurogo-filters");
        add(new Panel(texts.get("master.prefecture.title"), new Paragraph(texts.get("master.prefecture.hint")), row));
    }
}
