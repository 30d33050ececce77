package kurogo.uikit.table;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kurogo.text.Texts;

/** Which columns of a table are shown. */
final class ColumnMenu extends MenuBar {

    private final Map<String, MenuItem> items = new LinkedHashMap<>();

    ColumnMenu(List<? extends DataColumn<?>> columns, Texts texts, Consumer<List<String>> chosen) {
        addThemeVariants(MenuBarVariant.LUMO_SMALL);
        MenuItem menu = addItem(texts.get("table.columns"));
        menu.setAriaLabel(texts.get("table.columns"));
        for (DataColumn<?> column : columns) {
            MenuItem item = menu.getSubMenu().addItem(column.heading(), click -> chosen.accept(chosen()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column.id(), item);
        }
    }

    List<String> chosen() {
        return items.entrySet().stream()
                .filter(item -> item.getValue().isChecked())
                .map(Map.Entry::getKey)
                .toList();
    }

    void setChosen(List<String> ids) {
        items.forEach((id, item) -> item.setChecked(ids.contains(id)));
    }
}
