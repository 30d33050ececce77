package kurogo.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import kurogo.access.LedElsewhere;
import kurogo.access.Role;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/**
 * The screens a person may open, in their order. A screen puts itself here with {@code @Menu(order = 10, icon = "review",
 * title = "review.nav")}: a {@link Symbol} and a text key; who sees it is said by its access annotation.
 */
final class NavigationMenu extends SideNav {

    NavigationMenu(Texts texts, Optional<Role> role) {
        getElement().setAttribute("aria-label", texts.get("shell.navigation"));
        MenuConfiguration.getMenuEntries(texts.language()).stream()
                .filter(entry ->
                        role.filter(reader -> leadsElsewhere(entry, reader)).isEmpty())
                .map(entry -> item(entry, texts))
                .forEach(this::addItem);
    }

    private static boolean leadsElsewhere(MenuEntry entry, Role role) {
        return Optional.ofNullable(entry.menuClass())
                .map(screen -> screen.getAnnotation(LedElsewhere.class))
                .filter(led -> List.of(led.value()).contains(role))
                .isPresent();
    }

    private static SideNavItem item(MenuEntry entry, Texts texts) {
        SideNavItem item = new SideNavItem(texts.get(entry.title()), entry.path());
        item.setMatchNested(true);
        Optional.ofNullable(entry.icon()).map(Symbol::named).map(Symbol::icon).ifPresent(item::setPrefixComponent);
        return item;
    }
}
