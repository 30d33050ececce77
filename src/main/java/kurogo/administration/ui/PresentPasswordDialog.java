package kurogo.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import kurogo.access.UserNotSaved;
import kurogo.text.Texts;

/** Asks for the password once more before something is done that a stranger at an open screen must not do. */
final class PresentPasswordDialog extends Dialog {

    private final PasswordField password = new PasswordField();

    /**
     * @param words what is done, on the button too
     * @param effect what comes of it
     * @param act does it with the password, and refuses a wrong one
     */
    PresentPasswordDialog(String words, String effect, Consumer<String> act, Texts texts) {
        setHeaderTitle(words);
        setWidth("32rem");
        password.setLabel(texts.get("administration.account.password.present"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setRequiredIndicatorVisible(true);
        password.setAutofocus(true);
        password.setWidthFull();
        Button confirm = new Button(words, click -> confirm(act, texts));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        add(new Paragraph(effect), password);
        getFooter().add(new Button(texts.get("administration.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> act, Texts texts) {
        password.setInvalid(false);
        try {
            act.accept(password.getValue());
            close();
        } catch (UserNotSaved refused) {
            password.setErrorMessage(texts.of("access", refused.reason()));
            password.setInvalid(true);
        }
    }
}
