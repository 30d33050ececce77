package kurogo.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import kurogo.access.SignedInUser;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Who is signed in, in which role, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(SignedInUser user, Runnable signOut, Texts texts) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        String name = user.displayName();
        String role = texts.of("access", user.role());
        MenuItem menu = addItem(Symbol.PERSON.icon());
        menu.add(DisplayMenu.word(name));
        menu.setAriaLabel(texts.get("shell.user", name, role));
        menu.getSubMenu().addItem(identity(name, role)).setEnabled(false);
        menu.getSubMenu().addSeparator();
        menu.getSubMenu()
                .addItem(
                        texts.get("shell.account"),
                        click -> UI.getCurrentOrThrow().navigate("account"));
        MenuItem out = menu.getSubMenu().addItem(Symbol.SIGN_OUT.icon());
        out.add(new Span(texts.get("shell.signOut")));
        out.addClickListener(click -> signOut.run());
    }

    private static Div identity(String name, String role) {
        Span who = new Span(name);
        who.addClassName("kurogo-user-name");
        Span what = new Span(role);
        what.addClassName("kurogo-user-role");
        Div identity = new Div(who, what);
        identity.addClassName("kurogo-user");
        return identity;
    }
}
