package kurogo.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/**
 * The screens a person may open, in their order. A screen puts itself here with {@code @Menu(order = 10, icon = "review",
 * title = "review.nav")}: a {@link Symbol} and a text key; who sees it is said by its access annotation.
 */
final class NavigationMenu extends SideNav {

    NavigationMenu(Texts texts) {
        getElement().setAttribute("aria-label", texts.get("shell.navigation"));
        MenuConfiguration.getMenuEntries(texts.language()).stream()
                .map(entry -> item(entry, texts))
                .forEach(this::addItem);
    }

    private static SideNavItem item(MenuEntry entry, Texts texts) {
        SideNavItem item = new SideNavItem(texts.get(entry.title()), entry.path());
        item.setMatchNested(true);
        Optional.ofNullable(entry.icon()).map(Symbol::named).map(Symbol::icon).ifPresent(item::setPrefixComponent);
        return item;
    }
}
