package kurogo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.access.SingleSignOn;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import org.springframework.beans.factory.ObjectProvider;

/** The door. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AuthenticationContext who;
    private final LoginForm form = new LoginForm();
    private final Texts texts;

    LoginView(
            AuthenticationContext who,
            PrefectureName prefecture,
            ObjectProvider<DemoLogins> demo,
            ObjectProvider<SingleSignOn> singleSignOn) {
        this.who = who;
        texts = Texts.in(getLocale());
        addClassName("kurogo-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(LoginWords.in(texts));
        Div door = new Div(head(prefecture.in(texts)), IdleSession.atTheDoor(texts), form);
        door.addClassName("kurogo-login-door");
        singleSignOn.ifAvailable(login -> door.add(directories(login.directories())));
        demo.stream()
                .findFirst()
                .map(given -> given.all(texts))
                .filter(logins -> !logins.isEmpty())
                .ifPresent(logins -> door.add(demo(logins)));
        Div language = new Div(new LanguageButton(getLocale()));
        language.addClassName("kurogo-login-language");
        add(language, door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (who.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setError(told.contains("error"));
        Stream.of(SingleSignOn.REFUSED, SingleSignOn.FAILED)
                .filter(told::contains)
                .findFirst()
                .ifPresent(why -> Notices.in(texts).error(texts.get("directory." + why)));
    }

    @Override
    public String getPageTitle() {
        return texts.get("uikit.pageTitle", texts.get("shell.login.title"));
    }

    private Component head(String prefecture) {
        Image sign = new Image("themes/kurogo/icon.svg", "");
        H1 name = new H1(texts.get("shell.name"));
        Paragraph purpose = new Paragraph(texts.get("shell.login.purpose"));
        Paragraph owner = new Paragraph(prefecture);
        owner.addClassName("kurogo-login-owner");
        Div head = new Div(sign, owner, name, purpose);
        head.addClassName("kurogo-login-head");
        return head;
    }

    /** Links, not buttons: they lead away from the program. */
    private Component directories(List<SingleSignOn.Directory> all) {
        Div directories = new Div();
        directories.addClassName("kurogo-login-directories");
        all.forEach(directory -> {
            Anchor link = new Anchor(directory.address(), texts.get("directory.signIn", directory.name()));
            link.setRouterIgnore(true);
            directories.add(link);
        });
        return directories;
    }

    private Component demo(List<DemoLogins.Login> logins) {
        Div demo = new Div(new Paragraph(texts.get("shell.login.demo")));
        demo.addClassName("kurogo-login-demo");
        logins.forEach(login -> demo.add(new DemoLoginButton(login, form)));
        return demo;
    }
}
