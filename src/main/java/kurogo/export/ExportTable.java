package kurogo.export;

import java.util.List;

/**
 * A table as it leaves the program.
 *
 * @param title what it shows, also the name of its sheet
 * @param columns columns from left to right
 * @param rows values by row, one for each column
 * @param notes where the figures come from: source, data version, rule set, filters
 */
public record ExportTable(String title, List<ExportColumn> columns, List<List<ExportValue>> rows, List<String> notes) {

    public ExportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row of " + title + " has " + width + " values");
        }
    }
}
