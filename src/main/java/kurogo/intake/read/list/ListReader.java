package kurogo.intake.read.list;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.head.GroupWords;
import kurogo.intake.read.head.HeadProblems;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.table.Comments;
import kurogo.intake.read.table.HiddenParts;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TextFields;
import kurogo.intake.read.term.ReadingContext;

/**
 * Reads tables with one row a municipality and programme, or one row a municipality with the programmes side by side. A
 * municipality cell left empty below a filled one goes on with it, as long as the programme is a new one. The tables of a file
 * complete each other: one for each programme make one report.
 */
public final class ListReader {

    private final ReadingContext context;
    private final ReportSink sink;
    private final ListReports reports;
    private final ListPeriods periods;
    private final ListWords words;
    private final ListAside aside;
    private final RowsWithoutFigures lines;
    private final RowOwner owner;
    private final RowReports rows;
    private final MonthRows months;
    private SheetReading sheet;
    private ListProgramme programmes;
    private ListUnits units = ListUnits.NONE;
    private TextFields fields = TextFields.ANY;
    private boolean toldOfShortRow;

    private ListReader(SheetReading first, ReadingContext context, ReportSink sink, boolean rowByRow) {
        this.sheet = first;
        this.context = context;
        this.sink = sink;
        this.reports = new ListReports(new OncePerColumn(sink));
        this.words = new ListWords(context.directory(), context.terms());
        this.periods = new ListPeriods(context, words);
        this.owner = new RowOwner(context, words, periods, reports, sink::problem);
        this.months = new MonthRows(context.expected(), sink::problem);
        this.aside = new ListAside(words, periods, context, reports, sink::problem);
        this.lines = new RowsWithoutFigures(context.directory(), words, reports, sink::problem);
        this.rows = new RowReports(context, sink, rowByRow, words, periods, reports, aside);
        this.programmes = ListProgramme.unknown(words);
    }

    /** A table and the sheet it stands on. */
    public record Listed(SheetReading sheet, Table table) {}

    /** Reads tables that stand in memory as a whole; their answers are traced cell by cell. */
    public static void read(List<Listed> tables, ReadingContext context, ReportSink sink) {
        ListReader reader = new ListReader(tables.getFirst().sheet(), context, sink, false);
        for (Listed listed : tables) {
            reader.aside.end(reader.sheet);
            reader.months.end();
            reader.readPage(
                    reader.begin(listed.sheet(), listed.table()), listed.table().headTo() + 1);
        }
        reader.end();
        tables.stream().map(Listed::sheet).distinct().forEach(sheet -> tellOfRest(sheet, sink));
    }

    /**
     * Reads a table that is given page by page; its answers are traced row by row. The rows of one municipality and period
     * must stand together, or at least on one page.
     *
     * @param first the first page
     * @param table the table found on it
     */
    public static void read(
            SheetReading first, Table table, Iterator<Grid> further, ReadingContext context, ReportSink sink) {
        ListReader reader = new ListReader(first, context, sink, true);
        ListTable now = reader.readPage(reader.begin(first, table), table.headTo() + 1);
        tellOfRest(first, sink);
        while (further.hasNext()) {
            reader.reports.completeAllBut(reader.owner.current());
            Grid page = further.next();
            reader.sheet = first.page(page);
            now = reader.readPage(now.on(reader.sheet.matrix()), page.firstRow());
            tellOfRest(reader.sheet, sink);
            sink.progress(page.endRow());
        }
        reader.end();
    }

    private ListTable begin(SheetReading on, Table table) {
        sheet = on;
        owner.begin();
        aside.begin();
        fields = TextFields.of(sheet, table);
        toldOfShortRow = false;
        sheet.takeHead(table);
        HeadProblems.tell(sheet, table, context.expected(), sink::problem);
        periods.begin(sheet, table);
        ListTable list =
                ListTable.of(sheet.units().noted(GroupWords.certain(table, context.terms(), context.expected())));
        words.begin(list);
        months.begin(list);
        units = ListUnits.of(table, list);
        rows.begin(table);
        programmes = ListProgramme.of(sheet, list, words, sink::problem);
        return list;
    }

    private ListTable readPage(ListTable page, int from) {
        ListTable now = page;
        for (int row = from; row <= page.table().lastRow(); row++) {
            List<SourceCell> filled = page.table().filledCells(row);
            if (!filled.isEmpty() && fields.areTooMany(filled)) {
                refuse(filled);
            } else if (!filled.isEmpty()) {
                now = units.below(now, row, filled, sheet, words);
                readRow(words.row(now, row, filled));
            }
        }
        return now;
    }

    /** Says what a sheet hides and what is pinned to it, once for all of its tables. */
    private static void tellOfRest(SheetReading sheet, ReportSink sink) {
        HiddenParts.tell(sheet, sink::problem);
        Comments.tell(sheet, sink::problem);
    }

    private void refuse(List<SourceCell> row) {
        SourceCell last = row.getLast();
        sink.problem(Problem.error(ProblemCode.ROW_LONGER_THAN_HEAD, sheet.place(last), CellText.of(last)));
        row.forEach(sheet::take);
    }

    private void end() {
        periods.tellOthers(sheet, reports.areNone(), sink::problem);
        aside.end(sheet);
        months.end();
        reports.completeAllBut(Optional.empty());
    }

    private void readRow(ListRow row) {
        if (isTaken(row.filled())) {
            return;
        }
        if (months.concern(row) && isOfMonths(row.on(programmes.of(row)))) {
            return;
        }
        if (aside.takes(row, sheet, programmes)) {
            if (aside.isOfNone()) {
                owner.passOver();
            }
        } else if (words.isKnown(row) || row.hasData()) {
            read(row.on(programmes.of(row)));
        } else {
            lines.take(row, sheet);
        }
    }

    /** Takes a row on a month, and reads that of the total of months. */
    private boolean isOfMonths(ListRow row) {
        if (months.takes(row, sheet)) {
            periods.rows().enter(row);
            return true;
        }
        Optional<ListRow> total = months.total(row, sheet);
        total.ifPresent(this::read);
        return total.isPresent();
    }

    public void read(ListRow row) {
        periods.rows().enter(row);
        owner.of(row, sheet).ifPresent(municipality -> {
            tellOfShortRow(row);
            rows.read(row, municipality, sheet, programmes);
        });
    }

    private boolean isTaken(List<SourceCell> cells) {
        for (SourceCell cell : cells) {
            if (!sheet.isTaken(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Says once for a table that a row ends before its head does: what is not there is taken for empty. */
    private void tellOfShortRow(ListRow row) {
        if (!toldOfShortRow && fields.areTooFew(sheet.grid().row(row.number()))) {
            SourceCell last = row.filled().getLast();
            sink.problem(Problem.notice(ProblemCode.ROW_SHORTER_THAN_HEAD, sheet.place(last), CellText.of(last)));
            toldOfShortRow = true;
        }
    }
}
