package kurogo.intake.read.list;

import java.util.Optional;
import java.util.function.Consumer;
import kurogo.intake.read.Problem;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.row.RowTime;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.time.TitleYears;
import kurogo.intake.read.title.YearSaid;

/** Which time each row of a list says it is on, by cells of its own or by those and the lines above it, which go on. */
final class RowTimes {

    private final ListWords words;
    private final ListLines lines;
    private RowTime above = RowTime.UNSAID;
    private RowTime dated = RowTime.UNSAID;
    private RowTime now = RowTime.UNSAID;
    private boolean carriedToOther;

    RowTimes(ListWords words) {
        this.words = words;
        this.lines = new ListLines(words);
    }

    /** Before the rows of a table. */
    void begin() {
        lines.begin();
        above = RowTime.UNSAID;
        dated = RowTime.UNSAID;
    }

    /** Takes a line of nothing but a time, which holds for the rows below it: 令和6年度, 前年度. */
    boolean heads(ListRow row) {
        String text = CellText.of(row.first());
        if (row.filled().size() == 1 && YearSaid.headsResults(text)) {
            above = dated;
            return true;
        }
        Optional<SourceCell> line = lines.time(row);
        line.ifPresent(cell -> above = new RowTime(line, Optional.empty()));
        dated = line.filter(cell -> !TitleYears.of(CellText.of(cell)).areNone()).isPresent() ? above : dated;
        if (line.isEmpty()) {
            lines.pass(row);
        }
        return line.isPresent();
    }

    /** Takes the cells in which a row names its time. Where they are empty, those above it go on. */
    void enter(ListRow row) {
        ListTable table = row.table();
        RowTime own = new RowTime(filled(row, table.fiscalYear()), filled(row, table.period()));
        now = own.orAbove(above, row.isNameless() || table.leads(table.period()));
        carriedToOther = own.year().isEmpty()
                && table.fiscalYear().isPresent()
                && !row.isNameless()
                && !table.leads(table.fiscalYear());
        above = now;
    }

    /** Takes the year and part that a total says above its rows, where they are not written again. */
    void pass(ListRow total) {
        ListTable table = total.table();
        RowTime said = new RowTime(named(total, table.fiscalYear()), named(total, table.period()));
        above = said.orAbove(above, table.leads(table.period()));
    }

    /** What goes on for the rows below. */
    RowTime above() {
        return above;
    }

    /** Says which lines above the row at hand were not understood. */
    void tellLines(SheetReading sheet, Consumer<Problem> problems) {
        lines.tell(sheet, problems);
    }

    /** The time of the row at hand. */
    RowTime now() {
        return now;
    }

    /** Whether the row at hand, of a municipality of its own, leaves empty the year that one above it names. */
    boolean isCarriedToOther() {
        return carriedToOther;
    }

    private Optional<SourceCell> named(ListRow total, Optional<Column> column) {
        return total.table().leads(column)
                ? filled(total, column).filter(cell -> !words.isTotal(CellText.of(cell)))
                : Optional.empty();
    }

    private static Optional<SourceCell> filled(ListRow row, Optional<Column> column) {
        return row.shown(column).filter(cell -> !cell.isEmpty());
    }
}
