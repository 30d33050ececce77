package kurogo.intake.read.list;

import java.util.BitSet;
import java.util.function.Consumer;
import kurogo.intake.read.Problem;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.RowBeside;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;

/**
 * The columns of a list that nobody knows or asks for. Their first words and their first figure are told, and not those of every row; a row
 * that is left aside is told with all its answers.
 */
final class UnknownColumns {

    static final UnknownColumns NONE = new UnknownColumns(new BitSet());

    private final BitSet unknown;
    private final BitSet figuresTold = new BitSet();
    private final BitSet wordsTold = new BitSet();

    private UnknownColumns(BitSet unknown) {
        this.unknown = unknown;
    }

    static UnknownColumns of(Table table) {
        BitSet unknown = new BitSet();
        RowBeside.unknown(table).forEach(unknown::set);
        return new UnknownColumns(unknown);
    }

    /** Says what a row holds that was taken for nothing, though it was read. */
    void tell(ListRow row, SheetReading sheet, Consumer<Problem> problems) {
        tell(row, true, sheet, problems);
    }

    /** Says what a row holds that was left aside. */
    void tellAside(ListRow row, SheetReading sheet, Consumer<Problem> problems) {
        tell(row, false, sheet, problems);
    }

    private void tell(ListRow row, boolean read, SheetReading sheet, Consumer<Problem> problems) {
        for (SourceCell cell : row.filled()) {
            if (!sheet.isTaken(cell) && isTold(row, cell, read)) {
                sheet.take(cell);
            }
        }
        Leftovers.inRow(sheet, row.filled(), problems);
    }

    /** Whether words or figures of a column were told before; they are from now on. */
    private boolean isTold(ListRow row, SourceCell cell, boolean read) {
        int column = row.table().matrix().column(cell);
        BitSet told = Leftovers.isFigure(cell) ? figuresTold : wordsTold;
        boolean ofColumn = read || unknown.get(column);
        boolean before = ofColumn && told.get(column);
        told.set(column, ofColumn || told.get(column));
        return before;
    }
}
