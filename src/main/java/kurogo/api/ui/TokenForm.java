package kurogo.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kurogo.api.ApiScope;
import kurogo.api.NewApiToken;
import kurogo.text.Texts;

/** What a new token is for, what it may read, and for how long. */
final class TokenForm extends Div {

    private static final int USUAL_LIFE = 90;

    /**
     * @param offered what whoever makes it may see
     * @param issue makes the token; whether it was made
     */
    TokenForm(List<ApiScope> offered, Predicate<NewApiToken> issue, Texts texts) {
        addClassName("kurogo-stack");
        TextField name = new TextField(texts.get("api.token.name"));
        name.setHelperText(texts.get("api.token.name.hint"));
        name.setMaxLength(NewApiToken.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        Select<Integer> days = new Select<>();
        days.setLabel(texts.get("api.token.days"));
        days.setItems(NewApiToken.LIVES);
        days.setItemLabelGenerator(count -> texts.get("api.token.days.value", count));
        days.setValue(USUAL_LIFE);
        CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>(texts.get("api.token.scopes"));
        scopes.setItems(offered);
        scopes.setItemLabelGenerator(scope -> texts.of("api", scope));
        scopes.setRequiredIndicatorVisible(true);
        Button make = new Button(texts.get("api.token.issue"), click -> {
            if (issue.test(new NewApiToken(name.getValue(), scopes.getValue(), days.getValue()))) {
                name.clear();
                name.setInvalid(false);
                scopes.setValue(Set.of());
                scopes.setInvalid(false);
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(name, days);
        fields.addClassName("kurogo-token-fields");
        add(fields, scopes, new Div(make));
    }
}
