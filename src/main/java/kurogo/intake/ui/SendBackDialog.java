package kurogo.intake.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import kurogo.text.Texts;

/** Asks for the remark with which a report goes back to its municipality. */
final class SendBackDialog extends ConfirmDialog {

    SendBackDialog(String municipality, Texts texts, Consumer<String> sendBack) {
        TextArea remark = new TextArea(texts.get("reception.sendBack.remark"));
        remark.setRequired(true);
        remark.setWidthFull();
        remark.setValueChangeMode(ValueChangeMode.EAGER);
        setHeader(texts.get("reception.sendBack.title", municipality));
        setText(remark);
        setCancelable(true);
        setCancelText(texts.get("reception.cancel"));
        setConfirmText(texts.get("reception.sendBack"));
        setConfirmButton(texts.get("reception.sendBack"), confirmed -> {
            if (!remark.getValue().isBlank()) {
                sendBack.accept(remark.getValue().strip());
            }
        });
    }
}
