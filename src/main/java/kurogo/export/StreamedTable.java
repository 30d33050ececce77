package kurogo.export;

import java.util.Iterator;
import java.util.List;

/**
 * A table too long to be held: each row is made when it is written, and forgotten afterwards.
 *
 * @param title what it shows, also the name of its sheet
 * @param columns columns from left to right
 * @param rows makes the rows anew whenever they are asked for
 * @param notes where the figures come from: source, data version, rule set, filters
 */
public record StreamedTable(
        String title, List<ExportColumn> columns, Iterable<List<ExportValue>> rows, List<String> notes)
        implements WrittenTable {

    public StreamedTable {
        columns = List.copyOf(columns);
        rows = fitting(title, columns.size(), rows);
        notes = List.copyOf(notes);
    }

    private static Iterable<List<ExportValue>> fitting(String title, int width, Iterable<List<ExportValue>> rows) {
        return () -> {
            Iterator<List<ExportValue>> made = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return made.hasNext();
                }

                @Override
                public List<ExportValue> next() {
                    return ExportTable.fitting(title, width, made.next());
                }
            };
        };
    }
}
