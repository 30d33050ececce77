package kurogo.uikit.table;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.export.StreamedTable;
import kurogo.text.Texts;
import kurogo.uikit.AddressPart;

/**
 * Rows with columns a person chooses, sorts by several at once and filters above each column. All of that stands in the address; the
 * columns are also remembered where the screen says how. What is exported is what is shown.
 *
 * @param <T> type of the rows
 */
public final class DataTable<T> extends Div implements AddressPart {

    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final String FILTER = "f.";
    private static final int TYPING_PAUSE = 300;

    private final transient List<DataColumn<T>> columns;
    private final transient Texts texts;
    private final Grid<T> grid = new Grid<>();
    private final transient ListDataProvider<T> rows;
    private final Span count = new Span();
    private final Map<String, TextField> filters = new LinkedHashMap<>();
    private final ColumnMenu menu;
    private transient Runnable changed = () -> {};

    /**
     * A table.
     *
     * @param label what the rows are, read out
     * @param columns all columns there are, the first of which is always shown
     * @param rows all rows; the browser is given those in sight
     */
    public DataTable(String label, List<DataColumn<T>> columns, List<T> rows, Texts texts) {
        this.columns = List.copyOf(columns);
        this.texts = texts;
        this.rows = new ListDataProvider<>(List.copyOf(rows));
        this.menu = new ColumnMenu(columns.stream().skip(1).toList(), texts, this::show);
        addClassName("kurogo-table");
        count.getElement().setAttribute("role", "status");
        grid.getElement().setAttribute("aria-label", label);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND);
        grid.setColumnReorderingAllowed(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(this.rows);
        columns.forEach(this::addColumn);
        addFilterRow();
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                changed.run();
            }
        });
        Div bar = new Div(count, menu);
        bar.addClassName("kurogo-table-bar");
        add(bar, grid);
        show(standard());
        filter();
    }

    /** Is run whenever a person changed columns, order or filters. */
    public void onChange(Runnable action) {
        this.changed = action;
    }

    /** The columns shown, as {@link #choose} takes them. */
    public String chosen() {
        return String.join(",", menu.chosen());
    }

    /** Shows columns a person chose before, unless the address says otherwise. */
    public void choose(String remembered) {
        show(List.of(remembered.split(",")));
    }

    public void setTableHeight(String height) {
        grid.setHeight(height);
    }

    @Override
    public void read(Map<String, String> parameters) {
        Optional.ofNullable(parameters.get(COLUMNS)).ifPresent(this::choose);
        filters.forEach((id, field) -> field.setValue(parameters.getOrDefault(FILTER + id, "")));
        List<GridSortOrder<T>> order = Stream.of(
                        parameters.getOrDefault(SORT, "").split(","))
                .flatMap(part -> sortOrder(part).stream())
                .toList();
        grid.sort(order);
        filter();
    }

    @Override
    public void write(Map<String, String> parameters) {
        parameters.keySet().removeIf(key -> key.startsWith(FILTER) || key.equals(SORT) || key.equals(COLUMNS));
        if (!menu.chosen().equals(standard())) {
            parameters.put(COLUMNS, chosen());
        }
        filters.forEach((id, field) -> {
            if (!field.getValue().isBlank()) {
                parameters.put(FILTER + id, field.getValue().strip());
            }
        });
        if (!grid.getSortOrder().isEmpty()) {
            parameters.put(
                    SORT, grid.getSortOrder().stream().map(DataTable::written).collect(Collectors.joining(",")));
        }
    }

    /** The rows in sight, as they are sorted. */
    public List<T> shownRows() {
        Comparator<T> order = grid.getSortOrder().stream()
                .map(sorted -> {
                    Comparator<T> by = column(sorted.getSorted().getKey()).order();
                    return sorted.getDirection() == SortDirection.DESCENDING ? by.reversed() : by;
                })
                .reduce((one, next) -> one.thenComparing(next))
                .orElse((one, other) -> 0);
        return rows.getItems().stream().filter(matching()).sorted(order).toList();
    }

    /**
     * Exactly what is shown, as a file takes it.
     *
     * @param notes where the figures come from; what was filtered by is added
     */
    public StreamedTable exported(String title, List<String> notes) {
        List<DataColumn<T>> shown = grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(column -> column(column.getKey()))
                .toList();
        List<String> all = new ArrayList<>(notes);
        filters.forEach((id, field) -> {
            if (!field.getValue().isBlank()) {
                all.add(texts.get("table.filteredBy", column(id).heading(), field.getValue()));
            }
        });
        List<T> sorted = shownRows();
        return new StreamedTable(
                title,
                shown.stream().map(DataColumn::exported).toList(),
                () -> sorted.stream()
                        .map(row -> shown.stream()
                                .map(column -> column.value().apply(row))
                                .toList())
                        .iterator(),
                all);
    }

    private void addColumn(DataColumn<T> column) {
        Grid.Column<T> added = column.shown()
                .map(shown -> grid.addComponentColumn(shown::apply))
                .orElseGet(() -> grid.addColumn(column.words()::apply));
        added.setKey(column.id())
                .setHeader(column.heading())
                .setComparator(column.order())
                .setSortable(true)
                .setResizable(true)
                .setWidth(column.width() + "rem")
                .setFlexGrow(column.kind() == DataColumn.Kind.WORDS ? 1 : 0);
        if (column.kind() == DataColumn.Kind.NUMBER) {
            added.setTextAlign(ColumnTextAlign.END);
        }
    }

    private void addFilterRow() {
        HeaderRow row = grid.appendHeaderRow();
        for (DataColumn<T> column : columns) {
            TextField field = new TextField();
            field.setAriaLabel(texts.get("table.filter", column.heading()));
            field.setPlaceholder(texts.get("table.filter.short"));
            field.setTooltipText(texts.get("table.filter.hint." + column.kind().name()));
            field.setClearButtonVisible(true);
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
            field.addValueChangeListener(typed -> {
                if (typed.isFromClient()) {
                    filter();
                    changed.run();
                }
            });
            filters.put(column.id(), field);
            row.getCell(grid.getColumnByKey(column.id())).setComponent(field);
        }
    }

    private void show(List<String> ids) {
        menu.setChosen(ids);
        columns.stream()
                .skip(1)
                .forEach(column -> grid.getColumnByKey(column.id()).setVisible(ids.contains(column.id())));
        changed.run();
    }

    private void filter() {
        Predicate<T> matching = matching();
        rows.setFilter(matching::test);
        long shown = rows.getItems().stream().filter(matching).count();
        count.setText(texts.get("table.count", shown, rows.getItems().size()));
    }

    private Predicate<T> matching() {
        return filters.entrySet().stream()
                .filter(filter -> !filter.getValue().getValue().isBlank())
                .map(filter -> ColumnFilter.of(
                        column(filter.getKey()), filter.getValue().getValue()))
                .reduce(row -> true, Predicate::and);
    }

    private Optional<GridSortOrder<T>> sortOrder(String written) {
        boolean descending = written.startsWith("-");
        return Optional.ofNullable(grid.getColumnByKey(descending ? written.substring(1) : written))
                .map(column ->
                        new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING));
    }

    private static String written(GridSortOrder<?> sorted) {
        return (sorted.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + sorted.getSorted().getKey();
    }

    private DataColumn<T> column(String id) {
        return columns.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + id));
    }

    private List<String> standard() {
        return columns.stream()
                .skip(1)
                .filter(DataColumn::standard)
                .map(DataColumn::id)
                .toList();
    }
}
