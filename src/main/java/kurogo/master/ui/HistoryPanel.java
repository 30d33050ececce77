package kurogo.master.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.Succession;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;
import kurogo.uikit.DayField;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** Mergers and renames with their dates: what came from lists, and what a person adds. */
final class HistoryPanel extends Div {

    private final transient AreaService area;
    private final transient MasterKeeping keeping;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final transient Map<MunicipalityCode, String> names;

    HistoryPanel(AreaService area, MasterKeeping keeping, Texts texts, Runnable changed) {
        this.area = area;
        this.keeping = keeping;
        this.texts = texts;
        this.changed = changed;
        this.names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        addClassName("kurogo-stack");
        add(successions(), formerNames());
    }

    private Panel successions() {
        Grid<Succession> grid = grid(area.successions(), texts.get("master.successions.title"));
        grid.addColumn(succession -> name(succession.municipality())).setHeader(texts.get("master.successions.gone"));
        grid.addColumn(succession -> name(succession.successor())).setHeader(texts.get("master.successions.successor"));
        grid.addColumn(succession -> PeriodNames.in(texts).of(succession.lastDay()))
                .setHeader(texts.get("master.history.lastDay"));
        grid.addComponentColumn(succession -> remove(
                name(succession.municipality()), () -> keeping.remove(succession), () -> keeping.add(succession)));
        ComboBox<Municipality> gone = municipality("master.successions.gone", area.municipalities());
        ComboBox<Municipality> successor = municipality("master.successions.successor", area.municipalities());
        DayField lastDay = new DayField(texts.get("master.history.lastDay"), texts);
        Button add = new Button(texts.get("master.history.add"), click -> {
            boolean complete = !gone.isEmpty() && !successor.isEmpty() && !lastDay.isEmpty();
            if (!complete || gone.getValue().equals(successor.getValue())) {
                Notices.in(texts).error(texts.get("master.history.incomplete"));
                return;
            }
            keeping.add(
                    new Succession(gone.getValue().code(), successor.getValue().code(), lastDay.getValue()));
            changed.run();
        });
        return panel("master.successions", grid, gone, successor, lastDay, add);
    }

    private Panel formerNames() {
        Grid<FormerName> grid = grid(area.formerNames(), texts.get("master.formerNames.title"));
        grid.addColumn(FormerName::name).setHeader(texts.get("master.formerNames.name"));
        grid.addColumn(former -> name(former.successor())).setHeader(texts.get("master.formerNames.today"));
        grid.addColumn(former -> PeriodNames.in(texts).of(former.lastDay()))
                .setHeader(texts.get("master.history.lastDay"));
        grid.addComponentColumn(
                former -> remove(former.name(), () -> keeping.remove(former), () -> keeping.add(former)));
        TextField name = new TextField(texts.get("master.formerNames.name"));
        name.setMaxLength(40);
        ComboBox<Municipality> today = municipality("master.formerNames.today", area.municipalities());
        DayField lastDay = new DayField(texts.get("master.history.lastDay"), texts);
        Button add = new Button(texts.get("master.history.add"), click -> {
            if (name.getValue().isBlank() || today.isEmpty() || lastDay.isEmpty()) {
                Notices.in(texts).error(texts.get("master.history.incomplete"));
                return;
            }
            keeping.add(new FormerName(name.getValue().strip(), today.getValue().code(), lastDay.getValue()));
            changed.run();
        });
        return panel("master.formerNames", grid, name, today, lastDay, add);
    }

    private Panel panel(String key, Grid<?> grid, com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("kurogo-filters");
        return new Panel(texts.get(key + ".title"), new Paragraph(texts.get(key + ".hint")), grid, row);
    }

    private Button remove(String name, BooleanSupplier removal, Runnable undo) {
        Button remove = new Button(texts.get("master.history.remove"), click -> {
            Notices notices = Notices.in(texts);
            if (removal.getAsBoolean()) {
                notices.undoable(texts.get("master.history.removed", name), () -> {
                    undo.run();
                    changed.run();
                });
            } else {
                notices.error(texts.get("master.outdated"));
            }
            changed.run();
        });
        remove.setAriaLabel(texts.get("master.history.removeOf", name));
        return remove;
    }

    private ComboBox<Municipality> municipality(String label, List<Municipality> items) {
        ComboBox<Municipality> field = new ComboBox<>(texts.get(label));
        field.setItems(items);
        field.setItemLabelGenerator(Municipality::name);
        return field;
    }

    private String name(MunicipalityCode code) {
        return Optional.ofNullable(names.get(code)).orElse(code.digits());
    }

    private static <T> Grid<T> grid(List<T> items, String label) {
        Grid<T> grid = new Grid<>();
        grid.setItems(items);
        grid.setAllRowsVisible(items.size() <= 8);
        grid.setMaxHeight("24rem");
        grid.getElement().setAttribute("aria-label", label);
        return grid;
    }
}
