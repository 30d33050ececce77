package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import kurogo.followup.NoticeService;
import kurogo.followup.NoticeSetting;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** How the person wants to be reminded: on the screen, by mail, how many days ahead. */
final class NoticeSettingPanel extends Div {

    private static final List<Integer> DAYS = List.of(0, 1, 2, 3, 5, 7, 10, 14, 21, 30);

    NoticeSettingPanel(NoticeService notices, Texts texts) {
        NoticeSetting seen = notices.setting();
        Checkbox onScreen = new Checkbox(texts.get("followupnotices.onScreen"), seen.onScreen());
        Checkbox byMail = new Checkbox(texts.get("followupnotices.byMail"), seen.byMail());
        Checkbox digest = new Checkbox(texts.get("followupnotices.digest"), seen.digest());
        TextField address = new TextField(texts.get("followupnotices.address"));
        address.setMaxLength(254);
        address.setValue(seen.address());
        Select<Integer> days = new Select<>();
        days.setLabel(texts.get("followupnotices.daysBefore"));
        days.setItems(Stream.concat(DAYS.stream(), Stream.of(seen.daysBefore()))
                .distinct()
                .sorted()
                .toList());
        days.setItemLabelGenerator(count -> texts.get("followupnotices.days", count));
        days.setValue(seen.daysBefore());
        address.setHelperText(notices.canMail() ? "" : texts.get("followupnotices.notConfigured"));
        Button keep = new Button(
                texts.get("followupnotices.keep"),
                click -> keep(
                        notices,
                        seen,
                        new NoticeSetting(
                                onScreen.getValue(),
                                byMail.getValue(),
                                digest.getValue(),
                                address.getValue().strip(),
                                days.getValue(),
                                seen.version()),
                        texts));
        Div fields = new Div(onScreen, byMail, digest, address, days, keep);
        fields.addClassName("kurogo-followup-fields");
        add(new Panel(texts.get("followupnotices.settings"), fields));
    }

    private void keep(NoticeService notices, NoticeSetting seen, NoticeSetting chosen, Texts texts) {
        Notices told = Notices.in(texts);
        try {
            notices.choose(seen, chosen);
            told.success(texts.get("followupnotices.kept"));
            removeAll();
            add(new NoticeSettingPanel(notices, texts));
        } catch (StaleVersionException stale) {
            told.error(texts.get("followup.stale"));
        } catch (IllegalArgumentException noAddress) {
            told.error(texts.get("followupnotices.noAddress"));
        }
    }
}
