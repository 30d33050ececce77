package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Table;

/** What a row says in columns that a list is not asked for, but that may make its figures others than they seem. */
public final class RowBeside {

    private RowBeside() {}

    /** The cell that speaks against reading the row for a period. */
    public static Optional<SourceCell> against(ListRow row, Optional<ReportingPeriod> period) {
        for (BesideColumn column : row.table().beside()) {
            SourceCell cell = row.table().matrix().shown(row.number(), column.number());
            if (!cell.isEmpty() && column.speaksAgainst(cell, period)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The columns of a table whose heading nobody knows. */
    static List<BesideColumn> columns(Table table) {
        boolean ofMoney =
                table.columns().stream().anyMatch(column -> column.heading().isMoney());
        List<Integer> ofUnits = ofMoney ? UnitBeside.columns(table) : List.of();
        return unknown(table)
                .filter(column -> !ofUnits.contains(column))
                .mapToObj(column -> new BesideColumn(column, heading(table, column), table))
                .toList();
    }

    /** The numbers of those columns. */
    public static IntStream unknown(Table table) {
        return IntStream.range(0, table.matrix().columns())
                .filter(table.breadth()::holds)
                .filter(column -> table.leftAside().noneMatch(aside -> aside == column))
                .filter(column -> Stream.concat(table.columns().stream(), table.doubled().stream())
                        .filter(known -> !isOfForms(known.heading()))
                        .noneMatch(known -> known.number() <= column && column <= known.last()));
    }

    /** Whether a list asks nothing of the kind: 内容 may be a step of a form there, and anything here. */
    private static boolean isOfForms(Heading heading) {
        return heading.name().startsWith("PROCESS_");
    }

    private static String heading(Table table, int column) {
        return IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .mapToObj(row -> CellText.label(table.matrix().shownText(row, column)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
