package kurogo.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.access.SecondFactorKey;
import kurogo.access.SecondFactorService;
import kurogo.access.UserNotSaved;
import kurogo.text.Texts;
import kurogo.uikit.CopyButton;
import kurogo.uikit.QrCode;

/** Sets a second factor up: the key for the authenticator program, then the number it shows. */
final class SecondFactorForm extends Div {

    private final transient SecondFactorService service;
    private final transient SecondFactorKey key;
    private final transient Consumer<List<String>> setUp;
    private final transient Texts texts;
    private final TextField code = new TextField();
    private final PasswordField password = new PasswordField();

    SecondFactorForm(
            SecondFactorService service, String loginName, Consumer<List<String>> setUp, Runnable cancel, Texts texts) {
        this.service = service;
        this.setUp = setUp;
        this.texts = texts;
        key = service.offer();
        addClassName("kurogo-form");
        code.setLabel(texts.get("secondfactor.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        password.setLabel(texts.get("administration.account.password.present"));
        password.getElement().setAttribute("autocomplete", "current-password");
        Stream.of(code, password).forEach(field -> field.setRequiredIndicatorVisible(true));
        Div fields = new Div(code, password);
        fields.addClassName("kurogo-form-row");
        Button confirm = new Button(texts.get("secondfactor.setUp.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        Div buttons = new Div(confirm, new Button(texts.get("administration.cancel"), click -> cancel.run()));
        buttons.addClassName("kurogo-password-line");
        add(new Paragraph(texts.get("secondfactor.setUp.how")), key(loginName), fields, buttons);
    }

    private Div key(String loginName) {
        Code letters = new Code(key.grouped());
        letters.addClassName("kurogo-key-letters");
        Div words = new Div(
                new Paragraph(texts.get("secondfactor.setUp.byHand")),
                letters,
                new CopyButton(texts.get("secondfactor.setUp.copy"), key::letters, () -> {}, texts));
        words.addClassName("kurogo-key-words");
        Div both = new Div(new QrCode(key.address(loginName), texts.get("secondfactor.setUp.picture")), words);
        both.addClassName("kurogo-key");
        return both;
    }

    private void confirm() {
        Stream.of(code, password).forEach(field -> field.setInvalid(false));
        try {
            setUp.accept(service.setUp(password.getValue(), key, code.getValue()));
        } catch (UserNotSaved refused) {
            String why = texts.of("access", refused.reason());
            if (refused.reason() == UserNotSaved.Reason.WRONG_CODE) {
                code.setErrorMessage(why);
                code.setInvalid(true);
            } else {
                password.setErrorMessage(why);
                password.setInvalid(true);
            }
        }
    }
}
