package kurogo.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kurogo.analysis.FigureNotSaved;
import kurogo.analysis.FigureTitle;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** Asks for the title of a figure, whether colleagues see it, and whether it stays as it is. */
final class SaveFigureDialog extends Dialog {

    private final transient Texts texts;
    private final TextField title;
    private final Checkbox shared;
    private final Checkbox pinned;

    /**
     * A dialog, not yet open.
     *
     * @param now what stands in it at first
     * @param keep keeps what was entered
     */
    SaveFigureDialog(FigureTitle now, Consumer<FigureTitle> keep, Texts texts) {
        super(texts.get("analysissaved.keep"));
        this.texts = texts;
        setWidth("32rem");
        title = new TextField(texts.get("analysissaved.title"));
        title.setWidthFull();
        title.setMaxLength(FigureTitle.LONGEST);
        title.setValue(now.title().substring(0, Math.min(now.title().length(), FigureTitle.LONGEST)));
        shared = new Checkbox(texts.get("analysissaved.shared"), now.shared());
        pinned = new Checkbox(texts.get("analysissaved.pinned"), now.pinned());
        Div fields = new Div(title, shared, pinned, new Paragraph(texts.get("analysissaved.pinned.help")));
        fields.addClassName("kurogo-stack");
        add(fields);
        Button save = new Button(texts.get("analysissaved.save"), pressed -> carryOut(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.get("analysissaved.cancel"), pressed -> close()), save);
        title.focus();
    }

    private void carryOut(Consumer<FigureTitle> keep) {
        try {
            keep.accept(new FigureTitle(title.getValue(), shared.getValue(), pinned.getValue()));
            close();
            Notices.in(texts).success(texts.get("analysissaved.done"));
        } catch (FigureNotSaved refused) {
            Notices.in(texts).error(texts.of("analysissaved", refused.reason()));
        }
    }
}
