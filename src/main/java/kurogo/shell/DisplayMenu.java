package kurogo.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Light or dark, and how much room there is between things. */
final class DisplayMenu extends MenuBar {

    private final Texts texts;

    DisplayMenu(Preferences current, Texts texts) {
        this.texts = texts;
        addThemeVariants(MenuBarVariant.TERTIARY);
        String name = texts.get("shell.display");
        MenuItem menu = addItem(Symbol.DISPLAY.icon());
        menu.add(word(name));
        menu.setAriaLabel(name);
        choices(menu.getSubMenu(), Preferences.APPEARANCE, Preferences.Appearance.values(), current.appearance());
        menu.getSubMenu().addSeparator();
        choices(menu.getSubMenu(), Preferences.DENSITY, Preferences.Density.values(), current.density());
    }

    static Span word(String words) {
        Span span = new Span(words);
        span.addClassName("kurogo-wide-only");
        return span;
    }

    private <E extends Enum<E>> void choices(SubMenu menu, String cookie, E[] choices, E chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (E choice : choices) {
            MenuItem item = menu.addItem(texts.of("shell", choice));
            item.setCheckable(true);
            item.setChecked(choice == chosen);
            item.addClickListener(click -> {
                items.forEach(other -> other.setChecked(other.equals(item)));
                PreferenceSwitch.keep(UI.getCurrentOrThrow(), cookie, choice);
            });
            items.add(item);
        }
    }
}
