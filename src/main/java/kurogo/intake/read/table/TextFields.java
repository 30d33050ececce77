package kurogo.intake.read.table;

import java.util.List;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.SourceCell;

/**
 * How many fields the rows of a text table have: as many as its head. A row with more was mostly cut at the comma between the
 * thousands of a figure, 3,400 without quotes, and whatever stands behind it belongs to the column before; of one with fewer nobody
 * knows whether the rest is empty or lost.
 *
 * @param fewest the fields of the head up to its last heading; of a workbook, whose cells nothing cuts, none
 * @param most the fields of the head; of a workbook any number
 */
public record TextFields(int fewest, int most) {

    public static final TextFields ANY = new TextFields(0, Integer.MAX_VALUE);

    /** Those of a table: a sheet without a name is a text. */
    public static TextFields of(SheetReading sheet, Table table) {
        if (!sheet.grid().name().isEmpty() || table.matrix().isTurned()) {
            return ANY;
        }
        List<List<SourceCell>> head = IntStream.rangeClosed(table.headFrom(), table.headTo())
                .mapToObj(row -> sheet.grid().row(row))
                .toList();
        int last = head.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.address().column())
                .max()
                .orElse(-1);
        return new TextFields(last + 1, head.stream().mapToInt(List::size).max().orElse(Integer.MAX_VALUE));
    }

    /** Whether a row has more than the head. */
    public boolean areTooMany(List<SourceCell> filled) {
        return filled.getLast().address().column() >= most;
    }

    /** Whether a row has fewer. */
    public boolean areTooFew(List<SourceCell> fields) {
        return fields.size() < fewest;
    }
}
