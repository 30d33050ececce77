package kurogo.intake.read.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.area.master.Municipality;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.AsideRow;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.sheet.PageMark;
import kurogo.intake.read.table.ColumnNumbers;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.term.ReadingContext;

/** Takes the rows of a list that report nothing: heads printed again, lines that head groups, totals, averages, examples. */
final class ListAside {

    private static final int HEADINGS_OF_A_REPEATED_HEAD = 3;

    private final ListWords words;
    private final ListPeriods periods;
    private final ReadingContext context;
    private final Consumer<Problem> problems;
    private final RowsOfOthers others;
    private final FootLines foot;
    private ListTotals totals = new ListTotals();
    /** The total whose rows, one a programme, go on. */
    private Optional<String> totalAbove = Optional.empty();

    private boolean saidAbove;

    ListAside(
            ListWords words,
            ListPeriods periods,
            ReadingContext context,
            ListReports reports,
            Consumer<Problem> problems) {
        this.words = words;
        this.periods = periods;
        this.context = context;
        this.problems = problems;
        this.others = new RowsOfOthers(context.directory(), words, problems);
        this.foot = new FootLines(context, reports, problems);
    }

    /** Before the rows of a table. */
    void begin() {
        totals = new ListTotals();
        totalAbove = Optional.empty();
        saidAbove = false;
        others.begin();
        foot.follow();
    }

    ListTotals totals() {
        return totals;
    }

    /** Says which rows of the table are of no municipality, and names its totals that do not match its rows. */
    void end(SheetReading sheet) {
        others.tell(sheet);
        totals.check(problems);
        foot.tell();
    }

    /** Whether the last row that said whose it is was of no municipality, and may go on below it. */
    boolean isOfNone() {
        return totalAbove.isPresent() || saidAbove || others.isWithin();
    }

    /** Takes a row if it reports nothing. */
    boolean takes(ListRow row, SheetReading sheet, ListProgramme programmes) {
        if (words.isExample(row.filled())) {
            problems.accept(
                    Problem.notice(ProblemCode.ROW_OF_EXAMPLE, sheet.place(row.first()), CellText.of(row.first())));
            row.filled().forEach(sheet::take);
            return true;
        }
        Optional<Municipality> known = words.known(row);
        boolean coded = known.isPresent() || isCoded(row);
        if (coded) {
            totalAbove = Optional.empty();
            saidAbove = false;
        }
        known.ifPresent(municipality -> others.below(municipality, row));
        boolean taken = known.isEmpty()
                && (isNoData(row, sheet, programmes)
                        || !coded && (isTotal(row, sheet) || isOfOthers(row, sheet) || isSaid(row, sheet)));
        if (known.isPresent() || !taken && row.hasData()) {
            foot.follow();
        } else {
            foot.pass(row, sheet);
        }
        return taken;
    }

    /** Whether a row bears the code of a municipality, whatever its name says: 952010 合計 is no total over all. */
    private boolean isCoded(ListRow row) {
        return !row.code().isEmpty() && words.isKnown(row.byCodeAlone());
    }

    private boolean isOfOthers(ListRow row, SheetReading sheet) {
        boolean taken = others.takes(row, sheet);
        if (taken) {
            periods.rows().pass(row);
        }
        return taken;
    }

    private boolean isNoData(ListRow row, SheetReading sheet, ListProgramme programmes) {
        boolean noData = repeatsHead(row.filled())
                || PageMark.is(row.filled())
                || ColumnNumbers.are(row.filled())
                || programmes.heads(row, context, cell -> tell(cell, sheet))
                || periods.rows().heads(row);
        if (noData) {
            row.filled().forEach(sheet::take);
        }
        return noData;
    }

    private void tell(SourceCell line, SheetReading sheet) {
        problems.accept(Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(line), CellText.of(line)));
    }

    private boolean repeatsHead(List<SourceCell> filled) {
        return filled.stream()
                        .map(CellText::of)
                        .filter(context.terms()::isOfHead)
                        .count()
                >= HEADINGS_OF_A_REPEATED_HEAD;
    }

    private boolean isTotal(ListRow row, SheetReading sheet) {
        Optional<String> own = words.total(row);
        boolean goesOn = own.isEmpty() && row.isNameless() && row.programme().isPresent();
        Optional<String> total = goesOn ? totalAbove : own;
        totalAbove = row.isNameless() ? totalAbove : own;
        total.ifPresent(label -> {
            periods.rows().pass(row);
            if (periods.isPassedOver()) {
                totals.passOver();
            }
            totals.total(sheet, row.table().table(), row.number(), label, row.programme());
        });
        return total.isPresent();
    }

    private boolean isSaid(ListRow row, SheetReading sheet) {
        boolean said = AsideRow.isOne(row);
        saidAbove = row.isNameless() ? saidAbove : said;
        if (said) {
            Leftovers.inRow(sheet, row.filled(), problems);
        }
        return said;
    }
}
