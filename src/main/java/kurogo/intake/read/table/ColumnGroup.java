package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.time.YearMonths;
import kurogo.report.answers.Programme;

/**
 * The columns below one question of a head with a further row of words: 新規｜継続｜計 below 支援件数, 予算額｜決算額｜執行率 below 事業費.
 * One of them is the answer; what the others hold is left aside, and where they are its parts they have to add up to it.
 *
 * @param heading what is asked above them
 * @param programme the programme it is asked of, where the head names one
 * @param head the cell that asks it
 * @param answers the columns that hold the answer, several where each is of a year of its own
 * @param parts the columns of which the answer is said to be the sum
 * @param known whether the words above all the parts are known as those of parts
 * @param months the months of a year that the parts name, counted from April; none where they name none, or not each of them
 * @param unread the columns that are not read
 * @param words the words above the columns that are not the answer
 */
public record ColumnGroup(
        Heading heading,
        Optional<Programme> programme,
        SourceCell head,
        List<Column> answers,
        List<Integer> parts,
        boolean known,
        Set<Integer> months,
        Set<Integer> unread,
        List<String> words) {

    private static final String BETWEEN = "・";

    /** Says what is left aside; where none of its columns is the answer, asks for it. */
    public void tell(SheetReading sheet, Optional<ReportingPeriod> expected, Consumer<Problem> problems) {
        if (answers.isEmpty()) {
            boolean ofParts = !unread.isEmpty()
                    || expected.map(ReportingPeriod::part)
                            .filter(part -> part == PeriodPart.ANNUAL)
                            .isPresent();
            if (ofParts) {
                problems.accept(
                        Problem.error(ProblemCode.HEADING_IN_PARTS, sheet.place(head), CellText.of(head), said()));
            }
            return;
        }
        if (!unread.isEmpty()) {
            problems.accept(
                    Problem.notice(ProblemCode.COLUMNS_LEFT_ASIDE, sheet.place(head), CellText.of(head), said()));
        }
        if (!fits(expected.map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL))) {
            problems.accept(Problem.error(ProblemCode.MONTHS_DO_NOT_FIT, sheet.place(head), CellText.of(head), said()));
        }
    }

    /** Whether the months are those of a part of the year; parts that stand for one themselves are asked for by themselves. */
    private boolean fits(PeriodPart asked) {
        boolean byThemselves = asked != PeriodPart.ANNUAL && unread.isEmpty();
        return months.isEmpty() || byThemselves || months.equals(YearMonths.of(asked));
    }

    private String said() {
        return words.stream().distinct().collect(Collectors.joining(BETWEEN));
    }

    /** Compares the answer of a row with the sum of its parts. */
    void check(SheetReading sheet, Table table, int row, Column column, Reading<?> total, Consumer<Problem> problems) {
        SourceCell cell = table.matrix().cell(row, column.number());
        boolean asked = answers.size() == 1 && answers.getFirst().number() == column.number() && !parts.isEmpty();
        if (!asked || cell.isAmended()) {
            return;
        }
        List<Reading<?>> read = parts.stream()
                .<Reading<?>>map(part ->
                        FieldReader.read(heading, table.matrix().cell(row, part), sheet.unit(column), sheet.terms()))
                .toList();
        SumOfParts.of(heading, read)
                .flatMap(sum -> sum.against(total, sheet.place(cell), CellText.of(cell)))
                .map(differs ->
                        known || differs.code() != ProblemCode.PARTS_OF_TOTAL_DIFFER ? differs : differs.asNotice())
                .ifPresent(problems);
    }
}
