package kurogo.analysis.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;

/** The numbers of a figure beside it; codes, which its files carry, leave their room to the numbers. */
final class FigureGrid extends Grid<List<ExportValue>> {

    private static final int CODE = 0;
    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    FigureGrid(ExportTable table, String label) {
        super();
        getElement().setAttribute("aria-label", label);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setMultiSort(false);
        boolean hasCodes = table.columns().size() > 2;
        for (int i = hasCodes ? CODE + 1 : 0; i < table.columns().size(); i++) {
            addColumn(table, i);
        }
        setItems(table.rows());
    }

    private void addColumn(ExportTable table, int index) {
        boolean numeric = table.rows().stream().anyMatch(row -> row.get(index) instanceof ExportValue.Amount);
        Grid.Column<List<ExportValue>> column = addColumn(row -> shown(row.get(index)))
                .setHeader(table.columns().get(index).heading())
                .setSortable(true)
                .setComparator(Comparator.comparing(row -> number(row.get(index))))
                .setAutoWidth(true)
                .setFlexGrow(1)
                .setTextAlign(numeric ? ColumnTextAlign.END : ColumnTextAlign.START);
        if (!numeric) {
            column.setComparator(Comparator.comparing(row -> shown(row.get(index))));
        }
    }

    private static String shown(ExportValue value) {
        return switch (value) {
            case ExportValue.Words(String text) -> text;
            case ExportValue.Amount(BigDecimal number) -> new DecimalFormat("#,##0.##", SIGNS).format(number);
            case ExportValue.Day(var day) -> day.toString();
            case ExportValue.Blank() -> "";
        };
    }

    private static double number(ExportValue value) {
        return value instanceof ExportValue.Amount(BigDecimal number) ? number.doubleValue() : Double.NEGATIVE_INFINITY;
    }
}
