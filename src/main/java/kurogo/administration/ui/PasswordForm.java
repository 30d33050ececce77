package kurogo.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Stream;
import kurogo.access.OwnAccountService;
import kurogo.access.UserNotSaved;
import kurogo.text.Texts;

/** Changes one's own password. What is wrong is said at the field it concerns. */
final class PasswordForm extends Div {

    private final transient OwnAccountService account;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    PasswordForm(OwnAccountService account, Texts texts, Runnable changed) {
        this.account = account;
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-form");
        field(present, "administration.account.password.present", "current-password");
        field(wanted, "administration.account.password.wanted", "new-password");
        wanted.setHelperText(texts.get("administration.account.password.rule"));
        Button change = new Button(texts.get("administration.account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        add(present, wanted, change);
    }

    private void field(PasswordField field, String label, String purpose) {
        field.setLabel(texts.get(label));
        field.getElement().setAttribute("autocomplete", purpose);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
    }

    private void change() {
        says(present, "");
        says(wanted, "");
        try {
            account.changePassword(present.getValue(), wanted.getValue());
            Stream.of(present, wanted).forEach(PasswordField::clear);
            Stream.of(present, wanted).forEach(field -> says(field, ""));
            changed.run();
        } catch (UserNotSaved refused) {
            says(concerned(refused.reason()), texts.of("access", refused.reason()));
        }
    }

    private PasswordField concerned(UserNotSaved.Reason reason) {
        return switch (reason) {
            case WRONG_PASSWORD, TOO_MANY_FAILURES -> present;
            default -> wanted;
        };
    }

    private static void says(PasswordField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
