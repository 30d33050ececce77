package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kurogo.access.IssuedPassword;
import kurogo.access.UserNotSaved;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.AreaService;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** A new user, who gets a password to be handed over once. */
@Route("users/new")
@RolesAllowed("ADMINISTRATOR")
public class NewUserView extends Screen {

    private final transient UserService users;
    private final UserForm form;
    private final Div content = new Div();

    NewUserView(UserService users, AreaService area) {
        this.users = users;
        this.form = new UserForm(area.municipalities(), texts());
        title(texts().get("administration.users.new"));
        subtitle(texts().get("administration.users.new.subtitle"));
        content.addClassName("kurogo-stack");
        content.add(new Panel(texts().get("administration.user.panel"), form));
        add(content);
        Button create = new Button(
                texts().get("administration.users.create"),
                click -> form.valid().ifPresent(this::create));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        actions(back(), create);
    }

    private void create(UserProfile profile) {
        try {
            IssuedPassword issued = users.create(profile);
            content.removeAll();
            content.add(new HandoverPanel(issued, texts()));
            Anchor another = new Anchor("users/new", texts().get("administration.users.another"));
            another.setRouterIgnore(true);
            actions(back(), another);
        } catch (UserNotSaved taken) {
            form.loginNameTaken();
        }
    }

    private Anchor back() {
        return new Anchor("users", texts().get("administration.users.back"));
    }
}
