package kurogo.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import kurogo.access.BeforeEntry;
import kurogo.access.CurrentUser;
import kurogo.access.SecondFactorLoginService;
import kurogo.access.UserNotSaved;
import kurogo.text.Texts;
import kurogo.uikit.AskedAddress;

/** The second door, for whoever has a second factor. */
@Route(value = SecondFactorView.ADDRESS, autoLayout = false)
@PermitAll
public class SecondFactorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "second-factor";

    private final transient SecondFactorLoginService login;
    private final transient CurrentUser who;
    private final transient Texts texts;
    private final TextField code = new TextField();

    SecondFactorView(SecondFactorLoginService login, CurrentUser who, AuthenticationContext access) {
        this.login = login;
        this.who = who;
        texts = Texts.in(getLocale());
        addClassName("kurogo-login");
        Div language = new Div(new LanguageButton(getLocale()));
        language.addClassName("kurogo-login-language");
        Div door = new Div(head(), form(access));
        door.addClassName("kurogo-login-door");
        add(language, door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (who.beforeEntry().filter(BeforeEntry.SECOND_FACTOR::equals).isEmpty()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("uikit.pageTitle", texts.get("secondfactor.login.title"));
    }

    private Div head() {
        Div head = new Div(
                new Image("themes/kurogo/icon.svg", ""),
                new H1(texts.get("secondfactor.login.title")),
                new Paragraph(texts.get("secondfactor.login.how")));
        head.addClassName("kurogo-login-head");
        return head;
    }

    private Div form(AuthenticationContext access) {
        code.setLabel(texts.get("secondfactor.code"));
        code.setHelperText(texts.get("secondfactor.login.lost"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(true);
        Button enter = new Button(texts.get("secondfactor.login.enter"), click -> give());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(texts.get("secondfactor.login.leave"), click -> access.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div form = new Div(code, enter, leave);
        form.addClassName("kurogo-login-code");
        enter.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private void give() {
        code.setInvalid(false);
        try {
            login.give(code.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation(AskedAddress.take()));
        } catch (UserNotSaved refused) {
            code.setErrorMessage(texts.of("access", refused.reason()));
            code.setInvalid(true);
            code.focus();
        }
    }
}
