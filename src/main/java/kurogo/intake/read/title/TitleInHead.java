package kurogo.intake.read.title;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Table;

/**
 * Words in the upper rows of a head that stand over the columns which say whose row it is: 令和6年度 there speaks of the table as a
 * title does, though 実績 beside it may belong to the head.
 */
public final class TitleInHead {

    private TitleInHead() {}

    /** The cells of such words. */
    static Stream<SourceCell> cells(Table table) {
        return table.columns().stream()
                .filter(column -> isNaming(column.heading()))
                .flatMap(column -> IntStream.range(table.headFrom(), table.headTo())
                        .filter(row -> isAboveAnother(table, row, column.number()))
                        .mapToObj(row -> table.matrix().cell(row, column.number())))
                .filter(cell -> !cell.isEmpty());
    }

    /** The period they name. */
    public static Optional<ReportingPeriod> period(Table table) {
        return cells(table)
                .flatMap(cell -> PeriodOf.inText(CellText.of(cell)).stream())
                .findFirst();
    }

    private static boolean isNaming(Heading heading) {
        return heading == Heading.MUNICIPALITY_CODE
                || heading == Heading.MUNICIPALITY_NAME
                || heading == Heading.PROGRAMME;
    }

    private static boolean isAboveAnother(Table table, int row, int column) {
        return table.matrix().lastMergedRow(row, column) < table.headTo()
                && !table.matrix().shownText(table.headTo(), column).isEmpty();
    }
}
