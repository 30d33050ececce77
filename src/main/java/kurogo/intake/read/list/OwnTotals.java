package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.TotalRow;

/**
 * Totals over the rows of one municipality that name it again: 汐見原市｜小計｜12. They are compared when the list has ended, since
 * they may stand above their rows. Where no row of the municipality was read, what they say stands for nothing and is asked about.
 */
final class OwnTotals {

    /** A list with more of them than these is told of those alone. */
    private static final int MOST = 5_000;

    /** Sums of more reports than these would make a long list heavy; totals over those beyond are not compared, which is said. */
    private static final int MOST_SUMS = 10_000;

    private final Map<ListReports.Key, RunningSums> sums = new HashMap<>();
    private Optional<ListReports.Key> last = Optional.empty();
    private RunningSums ofLast = new RunningSums();
    private boolean beyond;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A figure of such a row. */
    private record Stated(ListReports.Key of, Column column, long value, Place place, String text) {}

    /** Such a row, with what is to be said if there is nothing it sums up. */
    private record Row(List<ListReports.Key> of, Problem alone) {}

    /** The sums of a municipality's figures on one period. */
    RunningSums of(ListReports.Key key) {
        if (last.filter(key::equals).isEmpty()) {
            last = Optional.of(key);
            ofLast = sums.size() < MOST_SUMS
                    ? sums.computeIfAbsent(key, fresh -> new RunningSums())
                    : sums.getOrDefault(key, new RunningSums());
            beyond |= !sums.containsKey(key);
        }
        return ofLast;
    }

    /** Takes such a row; what it says is on one period or, side by side, on several. */
    void row(SheetReading sheet, ListRow row, List<ListReports.Key> keys, Consumer<Problem> problems) {
        SourceCell naming = row.naming();
        if (rows.size() < MOST) {
            rows.add(new Row(
                    keys, Problem.error(ProblemCode.PROGRAMME_NOT_STATED, sheet.place(naming), CellText.of(naming))));
        }
        for (Column column : row.table().table().columns()) {
            SourceCell cell = row.cell(column);
            if (TotalRow.isNotUnderstood(sheet, column, cell)) {
                problems.accept(Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, sheet.place(cell), CellText.of(cell)));
            }
            TotalRow.stated(sheet, column, cell)
                    .ifPresent(value -> keys.forEach(
                            key -> hold(new Stated(key, column, value, sheet.place(cell), CellText.of(cell)))));
        }
        sheet.takeRow(row.table().table(), row.number());
    }

    private void hold(Stated total) {
        if (stated.size() < MOST) {
            stated.add(total);
        }
    }

    /**
     * Names every total that the rows of its municipality do not add up to.
     *
     * @param incomplete the columns in which a figure is not known
     */
    void check(Set<Integer> incomplete, Consumer<Problem> problems) {
        rows.stream()
                .filter(row -> row.of().stream().noneMatch(sums::containsKey))
                .map(Row::alone)
                .map(alone -> beyond
                        ? Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, alone.place(), alone.cellText())
                        : alone)
                .forEach(problems);
        for (Stated total : stated) {
            Optional<Long> sum =
                    Optional.ofNullable(sums.get(total.of())).flatMap(of -> of.of(total.column(), Optional.empty()));
            sum.filter(value -> value != total.value())
                    .ifPresent(value -> problems.accept(
                            incomplete.contains(total.column().number())
                                    ? Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, total.place(), total.text())
                                    : TotalRow.mismatch(
                                            total.column(), total.place(), total.text(), total.value(), value)));
        }
    }
}
