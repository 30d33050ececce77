package kurogo.export;

import java.util.List;

/**
 * A table as it leaves the program, short enough to be held, so that it can be shown and drawn as well.
 *
 * @param title what it shows, also the name of its sheet
 * @param columns columns from left to right
 * @param rows values by row, one for each column
 * @param notes where the figures come from: source, data version, rule set, filters
 */
public record ExportTable(String title, List<ExportColumn> columns, List<List<ExportValue>> rows, List<String> notes)
        implements WrittenTable {

    public ExportTable {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(row -> fitting(title, width, List.copyOf(row))).toList();
        notes = List.copyOf(notes);
    }

    static List<ExportValue> fitting(String title, int width, List<ExportValue> row) {
        if (row.size() != width) {
            throw new IllegalArgumentException("Every row of " + title + " has " + width + " values");
        }
        return row;
    }
}
