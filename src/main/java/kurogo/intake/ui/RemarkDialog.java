package kurogo.intake.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import kurogo.text.Texts;

/** Asks why something is done; without a reason it is not done. */
final class RemarkDialog extends ConfirmDialog {

    RemarkDialog(String title, String question, String word, Texts texts, Consumer<String> action) {
        TextArea remark = new TextArea(question);
        remark.setRequired(true);
        remark.setWidthFull();
        remark.setValueChangeMode(ValueChangeMode.EAGER);
        setHeader(title);
        setText(remark);
        setCancelable(true);
        setCancelText(texts.get("reception.cancel"));
        setConfirmButton(word, confirmed -> {
            if (!remark.getValue().isBlank()) {
                action.accept(remark.getValue().strip());
            }
        });
    }
}
