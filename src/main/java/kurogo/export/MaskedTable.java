package kurogo.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Tables that leave the program without what they say of persons. A blank stays blank: that there is nothing is no secret. */
public final class MaskedTable {

    private MaskedTable() {}

    /** Whether a table says something of persons. */
    public static boolean isNeededFor(WrittenTable table) {
        return table.columns().stream().anyMatch(ExportColumn::personal);
    }

    /**
     * A table with a word in the place of every value of its personal columns.
     *
     * @param word what stands there instead
     * @param note says so below the table's own notes
     */
    public static WrittenTable of(WrittenTable table, String word, String note) {
        if (!isNeededFor(table)) {
            return table;
        }
        List<String> notes = new ArrayList<>(table.notes());
        notes.add(note);
        return new StreamedTable(table.title(), table.columns(), () -> masked(table, ExportValue.of(word)), notes);
    }

    private static Iterator<List<ExportValue>> masked(WrittenTable table, ExportValue word) {
        Iterator<List<ExportValue>> rows = table.rows().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<ExportValue> next() {
                return masked(table.columns(), rows.next(), word);
            }
        };
    }

    private static List<ExportValue> masked(List<ExportColumn> columns, List<ExportValue> row, ExportValue word) {
        return IntStream.range(0, row.size())
                .mapToObj(c -> columns.get(c).personal() && !isBlank(row.get(c)) ? word : row.get(c))
                .toList();
    }

    private static boolean isBlank(ExportValue value) {
        return value instanceof ExportValue.Blank || value instanceof ExportValue.Words(String text) && text.isBlank();
    }
}
