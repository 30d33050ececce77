package kurogo.analysis.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.text.Figures;

/** The numbers of a figure beside it; codes, which its files carry, leave their room to the numbers. */
final class FigureGrid extends Grid<List<ExportValue>> {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int MOST_DECIMALS = 2;
    /** All of a prefecture, so that they can be printed. */
    private static final int ROWS_AT_ONCE = 200;

    private static final int FIRST_FULL_WIDTH = 0x2E80;
    /** Words of these letters are never broken. */
    private static final Pattern LATIN = Pattern.compile("[\\x21-\\u2e7f]+");

    private static final double HALF_EM = 0.64;
    private static final double AROUND_EM = 1.6;
    private static final double SORTER_EM = 1.4;
    private static final int HEADING_LINES = 3;
    /** Remarks are longer; they are wrapped. */
    private static final int MOST_HALVES = 22;

    private final transient GridListDataView<List<ExportValue>> rows;

    FigureGrid(ExportTable table, boolean ofMunicipalities, String label) {
        super();
        getElement().setAttribute("aria-label", label);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("kurogo-figure-grid");
        setPageSize(ROWS_AT_ONCE);
        setMultiSort(false);
        if (ofMunicipalities) {
            addNames(table);
        }
        for (int i = ofMunicipalities ? NAME + 1 : 0; i < table.columns().size(); i++) {
            addColumn(table, i);
        }
        rows = setItems(table.rows());
    }

    /** Lets rows be chosen, and shows what was chosen elsewhere. */
    void follow(Chosen chosen) {
        setSelectionMode(SelectionMode.MULTI);
        asMultiSelect().addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                chosen.choose(
                        changed.getValue().stream().map(FigureGrid::code).collect(Collectors.toSet()),
                        chosen.isAlone());
            }
        });
        rows.setFilter(row -> chosen.shows(code(row)));
        Runnable show = () -> {
            asMultiSelect()
                    .setValue(rows.getItems()
                            .filter(row -> chosen.codes().contains(code(row)))
                            .collect(Collectors.toSet()));
            rows.refreshAll();
        };
        chosen.onChange(show);
        show.run();
    }

    private static String code(List<ExportValue> row) {
        return words(row.get(CODE));
    }

    private void addNames(ExportTable table) {
        addComponentColumn(row -> new Anchor("municipalities/" + code(row), words(row.get(NAME))))
                .setHeader(table.columns().get(NAME).heading())
                .setSortable(true)
                .setComparator(Comparator.comparing(FigureGrid::code))
                .setWidth(width(table, NAME, 0))
                .setFlexGrow(1);
    }

    private void addColumn(ExportTable table, int index) {
        boolean numeric = table.rows().stream().anyMatch(row -> row.get(index) instanceof ExportValue.Amount);
        int decimals = decimals(table, index);
        Grid.Column<List<ExportValue>> column = addColumn(row -> shown(row.get(index), decimals))
                .setHeader(table.columns().get(index).heading())
                .setSortable(true)
                .setComparator(Comparator.comparing(row -> number(row.get(index))))
                .setWidth(width(table, index, decimals))
                .setFlexGrow(1)
                .setTextAlign(numeric ? ColumnTextAlign.END : ColumnTextAlign.START);
        if (!numeric) {
            column.setComparator(Comparator.comparing(row -> words(row.get(index))));
        }
    }

    /** Wide enough for every number in one line and for the heading in {@value #HEADING_LINES}, and no wider, so that all columns are seen. */
    private static String width(ExportTable table, int index, int decimals) {
        int cells = table.rows().stream()
                .mapToInt(row -> halves(shown(row.get(index), decimals)))
                .max()
                .orElse(0);
        String heading = table.columns().get(index).heading();
        int unbroken = LATIN.matcher(heading)
                .results()
                .mapToInt(word -> word.group().length())
                .max()
                .orElse(0);
        int lines = Math.max(unbroken, Math.ceilDiv(halves(heading), HEADING_LINES));
        double widest = Math.max(Math.min(cells, MOST_HALVES) * HALF_EM, lines * HALF_EM + SORTER_EM);
        return String.format(Locale.ROOT, "%.1fem", widest + AROUND_EM);
    }

    /** How wide words are, in letters of half width. */
    private static int halves(String words) {
        return words.codePoints()
                .map(letter -> letter < FIRST_FULL_WIDTH ? 1 : 2)
                .sum();
    }

    /** All numbers of a column have as many decimals as the one that needs most, {@value #MOST_DECIMALS} at the most. */
    private static int decimals(ExportTable table, int index) {
        return table.rows().stream()
                .map(row -> row.get(index))
                .mapToInt(value -> value instanceof ExportValue.Amount(BigDecimal number) ? decimals(number) : 0)
                .max()
                .orElse(0);
    }

    private static int decimals(BigDecimal number) {
        BigDecimal rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    private static String words(ExportValue value) {
        return shown(value, 0);
    }

    private static String shown(ExportValue value, int decimals) {
        return switch (value) {
            case ExportValue.Words(String text) -> text;
            case ExportValue.Amount(BigDecimal number) -> Figures.aligned(number.doubleValue(), decimals);
            case ExportValue.Day(var day) -> day.toString();
            case ExportValue.Blank() -> "";
        };
    }

    private static double number(ExportValue value) {
        return value instanceof ExportValue.Amount(BigDecimal number) ? number.doubleValue() : Double.NEGATIVE_INFINITY;
    }
}
