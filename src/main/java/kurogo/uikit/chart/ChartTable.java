package kurogo.uikit.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The numbers of a chart as a table.
 *
 * @param columns headings, the first one names the row
 * @param rows cells in the order of the columns
 */
public record ChartTable(List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param heading with the unit, where all its numbers share one
     * @param numeric whether its numbers stand right-aligned
     */
    public record Column(String heading, boolean numeric) {

        public static Column words(String heading) {
            return new Column(heading, false);
        }

        public static Column numbers(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A cell.
     *
     * @param shown as it is read
     * @param number the number behind it, where there is one
     */
    public record Cell(String shown, OptionalDouble number) {

        public static Cell words(String words) {
            return new Cell(words, OptionalDouble.empty());
        }

        public static Cell number(String shown, double number) {
            return new Cell(shown, OptionalDouble.of(number));
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row has a cell for every column");
        }
    }
}
