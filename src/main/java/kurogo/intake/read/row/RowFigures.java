package kurogo.intake.read.row;

import java.util.function.Consumer;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Entry;
import kurogo.intake.read.table.ListTimes;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.time.HeadPeriod;

/**
 * The figures of a row of a list that stand below headings of one time.
 *
 * @param row the row
 * @param time the time the headings name
 * @param sheet the sheet at hand
 * @param problems what is told of them
 */
public record RowFigures(ListRow row, HeadPeriod time, SheetReading sheet, Consumer<Problem> problems) {

    /** Whether their headings name no time. */
    public boolean areUnsaid() {
        return time.equals(HeadPeriod.NONE);
    }

    /** The times of all headings of the row. */
    public ListTimes times() {
        return row.table().times();
    }

    /** Takes the row: why nothing of it is read is told elsewhere. */
    public void takeRow() {
        row.filled().forEach(sheet::take);
    }

    /** Takes what stands below these headings; the whole row where no heading names a time. */
    public void take() {
        if (times().areUnsaid()) {
            takeRow();
            return;
        }
        Table table = row.table().table();
        table.columns().stream()
                .filter(column -> column.period().equals(time))
                .map(column -> Entry.of(table, row.number(), column))
                .forEach(entry -> {
                    sheet.take(entry.cell());
                    entry.beside().forEach(sheet::take);
                });
    }

    /** Takes the row and says that a cell is why it is not read. */
    public void refuse(SourceCell cell, ProblemCode why) {
        problems.accept(Problem.error(why, sheet.place(cell), CellText.of(cell)));
        takeRow();
    }

    /** That nothing says which period they are of. */
    public void tellOfNoPeriod() {
        problems.accept(Problem.error(
                ProblemCode.PERIOD_NOT_STATED,
                Place.sheet(sheet.file(), sheet.grid().name()),
                ""));
    }

    /** Says something of a cell of the row. */
    public void tell(ProblemCode what, SourceCell cell, String... arguments) {
        problems.accept(Problem.notice(what, sheet.place(cell), CellText.of(cell), arguments));
    }
}
