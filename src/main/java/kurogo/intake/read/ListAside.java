package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the rows of a list that report nothing: heads printed again, lines that head groups, totals, averages, examples. */
final class ListAside {

    private static final int HEADINGS_OF_A_REPEATED_HEAD = 3;

    private final ListWords words;
    private final ListPeriods periods;
    private final Terms terms;
    private final Consumer<Problem> problems;
    private ListTotals totals = new ListTotals();
    /** The total whose rows, one a programme, go on. */
    private Optional<String> totalAbove = Optional.empty();

    ListAside(ListWords words, ListPeriods periods, Terms terms, Consumer<Problem> problems) {
        this.words = words;
        this.periods = periods;
        this.terms = terms;
        this.problems = problems;
    }

    /** Before the rows of a table. */
    void begin() {
        totals = new ListTotals();
        totalAbove = Optional.empty();
    }

    ListTotals totals() {
        return totals;
    }

    /** Names the totals of the table that do not match its rows. */
    void checkTotals() {
        totals.check(problems);
    }

    /** Whether the last row that said whose it is was a total, which may go on below it. */
    boolean isWithinTotal() {
        return totalAbove.isPresent();
    }

    /** Takes a row if it reports nothing. */
    boolean takes(ListRow row, SheetReading sheet, ListProgramme programmes) {
        if (words.isExample(row.filled())) {
            problems.accept(
                    Problem.notice(ProblemCode.ROW_OF_EXAMPLE, sheet.place(row.first()), CellText.of(row.first())));
            row.filled().forEach(sheet::take);
            return true;
        }
        return words.isKnown(row)
                ? endsTotal()
                : isNoData(row, sheet, programmes) || isTotal(row, sheet) || isSaid(row, sheet);
    }

    private boolean endsTotal() {
        totalAbove = Optional.empty();
        return false;
    }

    private boolean isNoData(ListRow row, SheetReading sheet, ListProgramme programmes) {
        boolean noData = repeatsHead(row.filled())
                || PageMark.is(row.filled())
                || ColumnNumbers.are(row.filled())
                || programmes.heads(row)
                || periods.heads(row);
        if (noData) {
            row.filled().forEach(sheet::take);
        }
        return noData;
    }

    private boolean repeatsHead(List<SourceCell> filled) {
        return filled.stream().map(CellText::of).filter(terms::isOfHead).count() >= HEADINGS_OF_A_REPEATED_HEAD;
    }

    private boolean isTotal(ListRow row, SheetReading sheet) {
        Optional<String> own = words.total(row);
        boolean goesOn = own.isEmpty() && row.isNameless() && row.programme().isPresent();
        Optional<String> total = goesOn ? totalAbove : own;
        totalAbove = row.isNameless() ? totalAbove : own;
        total.ifPresent(label -> {
            periods.pass(row);
            totals.total(sheet, row.table().table(), row.number(), label, row.programme());
        });
        return total.isPresent();
    }

    private boolean isSaid(ListRow row, SheetReading sheet) {
        boolean said = AsideRow.isOne(row);
        if (said) {
            Leftovers.inRow(sheet, row.filled(), problems);
        }
        return said;
    }
}
