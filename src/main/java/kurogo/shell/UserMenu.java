package kurogo.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Who is signed in, in which role, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(AuthenticationContext who, Texts texts) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        String name = who.getPrincipalName().orElse("");
        String roles = who.getGrantedRoles().stream()
                .map(role -> texts.find("access.Role." + role).orElse(role))
                .sorted()
                .collect(Collectors.joining(texts.get("shell.user.separator")));
        MenuItem menu = addItem(Symbol.PERSON.icon());
        menu.add(DisplayMenu.word(name));
        menu.setAriaLabel(texts.get("shell.user", name, roles));
        menu.getSubMenu().addItem(identity(name, roles)).setEnabled(false);
        menu.getSubMenu().addSeparator();
        MenuItem out = menu.getSubMenu().addItem(Symbol.SIGN_OUT.icon());
        out.add(new Span(texts.get("shell.signOut")));
        out.addClickListener(click -> who.logout());
    }

    private static Div identity(String name, String roles) {
        Span who = new Span(name);
        who.addClassName("kurogo-user-name");
        Span what = new Span(roles);
        what.addClassName("kurogo-user-role");
        Div identity = new Div(who, what);
        identity.addClassName("kurogo-user");
        return identity;
    }
}
