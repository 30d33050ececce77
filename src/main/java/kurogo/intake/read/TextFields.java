package kurogo.intake.read;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many fields the rows of a text table may have: as many as its head. A row with more was mostly cut at the comma between the
 * thousands of a figure, 3,400 without quotes, and whatever stands behind it belongs to the column before.
 *
 * @param most the fields of the head; of a workbook, whose cells nothing cuts, any number
 */
record TextFields(int most) {

    static final TextFields ANY = new TextFields(Integer.MAX_VALUE);

    /** Those of a table: a sheet without a name is a text. */
    static TextFields of(SheetReading sheet, Table table) {
        return !sheet.grid().name().isEmpty() || table.matrix().isTurned()
                ? ANY
                : new TextFields(IntStream.rangeClosed(table.headFrom(), table.headTo())
                        .map(row -> sheet.grid().row(row).size())
                        .max()
                        .orElse(Integer.MAX_VALUE));
    }

    /** Whether a row has more than the head. */
    boolean areTooMany(List<SourceCell> filled) {
        return filled.getLast().address().column() >= most;
    }
}
