package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import kurogo.review.FlagState;
import kurogo.text.Texts;

/** Asks why a flag is decided this way: whoever reads it next year wants to know. */
final class ReasonDialog extends Dialog {

    ReasonDialog(Texts texts, FlagState to, Consumer<String> decide) {
        setHeaderTitle(texts.get("flags.decide." + to.name()));
        setWidth("32rem");
        TextArea reason = new TextArea(texts.get("flags.reason." + to.name()));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setAutofocus(true);
        Button cancel = new Button(texts.get("flags.cancel"), click -> close());
        Button confirm = new Button(texts.get("flags.decide." + to.name()), click -> {
            boolean missing = reason.getValue().isBlank();
            reason.setErrorMessage(texts.get("flags.NotChanged.REASON_MISSING"));
            reason.setInvalid(missing);
            if (!missing) {
                close();
                decide.accept(reason.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(reason);
        getFooter().add(cancel, confirm);
    }
}
