package kurogo.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import kurogo.access.UserNotSaved;
import kurogo.api.ApiScope;
import kurogo.api.NewApiToken;
import kurogo.text.Texts;

/** What a new token is for, what it may read, and for how long; and the password of whoever makes it. */
final class TokenForm extends Div {

    private static final int USUAL_LIFE = 90;

    private final transient Texts texts;
    private final transient BiPredicate<NewApiToken, String> issue;
    private final TextField name = new TextField();
    private final Select<Integer> days = new Select<>();
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>();
    private final PasswordField password = new PasswordField();

    /**
     * @param offered what whoever makes it may see
     * @param issue makes the token with their present password; whether it was made
     */
    TokenForm(List<ApiScope> offered, BiPredicate<NewApiToken, String> issue, Texts texts) {
        this.texts = texts;
        this.issue = issue;
        addClassName("kurogo-stack");
        name.setLabel(texts.get("api.token.name"));
        name.setHelperText(texts.get("api.token.name.hint"));
        name.setMaxLength(NewApiToken.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        days.setLabel(texts.get("api.token.days"));
        days.setItems(NewApiToken.LIVES);
        days.setItemLabelGenerator(count -> texts.get("api.token.days.value", count));
        days.setValue(USUAL_LIFE);
        scopes.setLabel(texts.get("api.token.scopes"));
        scopes.setHelperText(texts.get("api.token.scopes.hint"));
        scopes.setItems(offered);
        scopes.setItemLabelGenerator(scope -> texts.of("api", scope));
        password.setLabel(texts.get("api.token.password"));
        password.setWidth("20rem");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setRequiredIndicatorVisible(true);
        Button make = new Button(texts.get("api.token.issue"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(name, days);
        fields.addClassName("kurogo-token-fields");
        add(fields, scopes, new Div(password), new Div(make));
    }

    private void make() {
        password.setInvalid(false);
        NewApiToken wanted = new NewApiToken(name.getValue(), scopes.getValue(), days.getValue());
        try {
            if (issue.test(wanted, password.getValue())) {
                clear();
            }
        } catch (UserNotSaved refused) {
            password.setErrorMessage(texts.of("access", refused.reason()));
            password.setInvalid(true);
        }
    }

    private void clear() {
        name.clear();
        name.setInvalid(false);
        scopes.setValue(Set.of());
        scopes.setInvalid(false);
        password.clear();
        password.setInvalid(false);
    }
}
