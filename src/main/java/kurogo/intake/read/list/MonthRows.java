package kurogo.intake.read.list;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.time.MonthWord;
import kurogo.intake.read.time.YearMonths;
import kurogo.report.answers.Programme;

/**
 * Rows of a list with a month each: 汐見原市｜4月, 5月 … 計. The row of their total is read as that of the municipality and compared with
 * them. Where none stands, nothing is added up: that is asked about, once where it is so in the whole table.
 */
final class MonthRows {

    private static final Pattern HEADING = Pattern.compile("(?:対象|報告|実績|集計|該当|実施)?年?月(?:別|分|次)?|時期|区分|期間|");
    private static final int ROWS_LOOKED_AT = 60;
    /** Of a long list with more blocks than these the others are not compared, which is said. */
    private static final int MOST = 5_000;

    private final Optional<ReportingPeriod> expected;
    private final Consumer<Problem> problems;
    private final Map<Key, MonthBlock> blocks = new LinkedHashMap<>();
    private Optional<Integer> column = Optional.empty();
    private Optional<ListRow> last = Optional.empty();
    private String year = "";
    private boolean toldOfMonths;

    /** @param expected the period the list is read for, where it is known */
    MonthRows(Optional<ReportingPeriod> expected, Consumer<Problem> problems) {
        this.expected = expected;
        this.problems = problems;
    }

    /** Whose and of what the rows of a block are. */
    private record Key(String code, String name, Optional<Programme> programme, String year) {}

    /** Before the rows of a table. */
    void begin(ListTable table) {
        column = IntStream.range(0, table.matrix().columns())
                .filter(table.table().breadth()::holds)
                .filter(number -> isFree(table, number) && holdsMonths(table, number))
                .boxed()
                .findFirst();
        blocks.clear();
        last = Optional.empty();
        year = "";
        toldOfMonths = false;
    }

    private static boolean isFree(ListTable table, int number) {
        boolean known = table.table().columns().stream()
                .anyMatch(asked ->
                        asked.number() <= number && number <= asked.last() && asked.heading() != Heading.PERIOD);
        String heading =
                CellText.normalised(table.matrix().shownText(table.table().headTo(), number));
        return !known
                && table.table().leftAside().noneMatch(aside -> aside == number)
                && HEADING.matcher(heading).matches();
    }

    private static boolean holdsMonths(ListTable table, int number) {
        int first = table.table().headTo() + 1;
        List<SourceCell> filled = IntStream.range(
                        first, Math.min(first + ROWS_LOOKED_AT, table.table().lastRow() + 1))
                .mapToObj(row -> table.matrix().shown(row, number))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.stream().anyMatch(MonthWord::isIn)
                && filled.stream()
                                        .filter(cell -> MonthWord.isIn(cell) || TotalRow.isWordOfOne(CellText.of(cell)))
                                        .count()
                                * 2
                        > filled.size();
    }

    private SourceCell cell(ListRow row) {
        return row.table().matrix().shown(row.number(), column.orElseThrow());
    }

    /** Whether a row names a month, or is that of the total of months. */
    boolean concern(ListRow row) {
        return column.isPresent()
                && (MonthWord.isIn(cell(row)) || last.isPresent() && TotalRow.isWordOfOne(CellText.of(cell(row))));
    }

    /** Takes a row that is on a month. */
    boolean takes(ListRow row, SheetReading sheet) {
        Optional<Month> month = MonthWord.in(CellText.of(cell(row)));
        if (month.isEmpty()) {
            return false;
        }
        ListRow whole = ofBlock(row);
        if (!TotalRow.isWordOfOne(whole.name())) {
            block(whole, sheet).ifPresent(block -> block.add(row, month.get(), sheet));
        }
        last = Optional.of(whole);
        row.filled().forEach(sheet::take);
        return true;
    }

    private Optional<MonthBlock> block(ListRow whole, SheetReading sheet) {
        return blocks.size() < MOST
                ? Optional.of(blocks.computeIfAbsent(
                        key(whole),
                        fresh -> new MonthBlock(
                                sheet.place(cell(whole)), sheet.place(whole.naming()), CellText.of(whole.naming()))))
                : Optional.ofNullable(blocks.get(key(whole)));
    }

    private Key key(ListRow whole) {
        return new Key(whole.code(), whole.name(), whole.programme(), year);
    }

    /** The row with the words of the row above it, where it has none of its own, or the same. */
    private ListRow ofBlock(ListRow row) {
        String stated = row.shown(row.table().fiscalYear()).map(CellText::of).orElse("");
        boolean goesOn = last.filter(above -> row.isNameless()
                        || above.code().equals(row.code()) && above.name().equals(row.name()))
                .isPresent();
        year = goesOn && stated.isEmpty() ? year : stated;
        if (!goesOn) {
            return row;
        }
        return row.programmeName().isEmpty() ? row.named(last.get()) : row.ofSame(last.get());
    }

    /** The row of the total of a block, with the words that say whose it is. */
    Optional<ListRow> total(ListRow row, SheetReading sheet) {
        ListRow whole = ofBlock(row);
        if (TotalRow.isWordOfOne(whole.name())) {
            return Optional.empty();
        }
        sheet.take(cell(row));
        Optional<MonthBlock> block = Optional.ofNullable(blocks.get(key(whole)));
        block.ifPresent(known -> {
            known.check(row, sheet, problems);
            tellOfMonths(known);
        });
        if (block.isEmpty() && blocks.size() >= MOST) {
            SourceCell naming = whole.naming();
            problems.accept(Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, sheet.place(naming), CellText.of(naming)));
        }
        return Optional.of(whole);
    }

    private void tellOfMonths(MonthBlock block) {
        PeriodPart asked = expected.map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL);
        if (!toldOfMonths && !block.months().equals(YearMonths.of(asked))) {
            toldOfMonths = true;
            problems.accept(block.doesNotFit());
        }
    }

    /** Asks for the totals that do not stand in the table. */
    void end() {
        List<MonthBlock> open =
                blocks.values().stream().filter(block -> !block.hasTotal()).toList();
        boolean all = open.size() == blocks.size();
        open.stream().limit(all ? 1 : open.size()).map(MonthBlock::unread).forEach(problems);
        blocks.clear();
    }
}
