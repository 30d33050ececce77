package kurogo.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;

/** Fills the login form with a demo login. */
final class DemoLoginButton extends NativeButton {

    private static final String FILL = """
            this.querySelector('[name=username]').value = $0;
            this.querySelector('[name=password]').value = $1;
            this.querySelector('vaadin-button[theme~=primary], vaadin-button').focus();
            """;

    DemoLoginButton(DemoLogins.Login login, LoginForm form) {
        Span role = new Span(login.role());
        Span words = new Span(login.user() + " / " + login.password());
        words.addClassName("kurogo-login-credentials");
        add(role, words);
        addClickListener(click -> form.getElement().executeJs(FILL, login.user(), login.password()));
    }
}
