package kurogo.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.access.UserService;
import kurogo.area.AreaService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 利用者: all accounts, whom they belong to, and when they were last used. */
@Route("users")
@Menu(order = 90, icon = "person", title = "administration.nav")
@RolesAllowed("ADMINISTRATOR")
public class UserListView extends Screen implements AfterNavigationObserver {

    private static final String EVERY_ROLE = "";

    private final transient UserService users;
    private final transient AreaService area;
    private final Div content = new Div();

    UserListView(UserService users, AreaService area) {
        this.users = users;
        this.area = area;
        title(texts().get("administration.users.title"));
        subtitle(texts().get("administration.users.subtitle"));
        Anchor create = new Anchor("users/new", texts().get("administration.users.new"));
        create.addClassName("kurogo-button-link");
        actions(
                new Anchor("backups", texts().get("backup.title")),
                new Anchor("audit", texts().get("administration.audit.title")),
                create);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(texts().get("administration.users.filters"));
        Filter<String> role = filters.select(
                "role",
                texts().get("administration.role"),
                Stream.concat(Stream.of(EVERY_ROLE), Stream.of(Role.values()).map(Role::name))
                        .toList(),
                name -> name,
                this::roleName);
        Filter<String> search = filters.search("q", texts().get("administration.users.search"));
        filters.read(event.getLocation().getQueryParameters());
        MunicipalityNames names = MunicipalityNames.of(area.municipalities());
        List<UserAccount> found = users.all().stream()
                .filter(user ->
                        role.value().equals(EVERY_ROLE) || user.role().name().equals(role.value()))
                .filter(user -> matches(user, names, search.value().strip().toLowerCase(Locale.ROOT)))
                .toList();
        content.removeAll();
        content.add(found.isEmpty() ? nobody() : new UserGrid(found, names, texts()));
        add(filters, content);
    }

    private String roleName(String role) {
        return role.equals(EVERY_ROLE)
                ? texts().get("administration.role.every")
                : texts().of("access", Role.valueOf(role));
    }

    private static boolean matches(UserAccount user, MunicipalityNames names, String text) {
        return Stream.of(user.loginName(), user.displayName(), names.of(user.municipality()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text));
    }

    private EmptyState nobody() {
        return new EmptyState(
                Symbol.PERSON,
                texts().get("administration.users.none.title"),
                texts().get("administration.users.none.reason"));
    }
}
