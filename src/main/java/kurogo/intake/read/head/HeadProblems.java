package kurogo.intake.read.head;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;

/** What there is to say of the head of a table: what it leaves open, asks twice, or asks beside what is read. */
public final class HeadProblems {

    private HeadProblems() {}

    public static void tell(
            SheetReading sheet, Table table, Optional<ReportingPeriod> expected, Consumer<Problem> problems) {
        HeadDoubts.tell(sheet, table, problems);
        table.groups().forEach(group -> group.tell(sheet, expected, problems));
        GroupWords.problem(sheet, table, expected).ifPresent(problems);
        sheet.units().meet(table);
        table.linesAbove(UnitNote.ROWS)
                .flatMap(List::stream)
                .flatMap(cell -> sheet.otherUnit(cell).stream())
                .forEach(problems);
        for (Column column : table.doubled()) {
            SourceCell head = table.matrix().shown(table.headTo(), column.number());
            problems.accept(Problem.error(ProblemCode.HEADING_TWICE, sheet.place(head), CellText.of(head)));
        }
        table.columns().stream()
                .filter(column -> !column.remark().isEmpty())
                .map(column -> remark(sheet, table, column, expected))
                .distinct()
                .forEach(problems);
    }

    /** What nobody knows in the heading of a column, at the cell that says it: its own, or the one left of it whose merge was split. */
    private static Problem remark(SheetReading sheet, Table table, Column column, Optional<ReportingPeriod> expected) {
        SourceCell head = IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .boxed()
                .flatMap(row -> IntStream.iterate(column.number(), left -> left >= 0, left -> left - 1)
                        .mapToObj(left -> table.matrix().shown(row, left)))
                .filter(cell -> CellText.normalised(CellText.of(cell)).contains(column.remark()))
                .findFirst()
                .orElseGet(() -> table.matrix().shown(table.headTo(), column.number()));
        Problem told =
                Problem.notice(ProblemCode.HEADING_REMARK, sheet.place(head), CellText.of(head), column.remark());
        return HeadDoubts.isQuestion(column.remark(), expected) ? told.asError() : told;
    }
}
