package empty;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks who it is. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends VerticalLayout {

    SignInView() {
        LoginForm form = new LoginForm();
        form.setAction("login");
        add(form);
    }
}
