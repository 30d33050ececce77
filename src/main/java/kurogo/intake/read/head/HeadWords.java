package kurogo.intake.read.head;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;

/** The words above each column of a table, units left out, and the cells they stand in. */
final class HeadWords {

    private static final int ROWS_LOOKED_AT = 100;

    private final Table table;
    private final HeadRows rows;

    HeadWords(Table table) {
        this.table = table;
        this.rows = new HeadRows(table.matrix(), table.headFrom(), table.headTo());
    }

    /** The words above a column from top to bottom. */
    List<String> above(int column) {
        return rows.path(column).stream()
                .filter(text -> !UnitRow.isUnit(text) && !UnitNote.is(text))
                .toList();
    }

    /** The one right above it. */
    String lowest(int column) {
        return above(column).getLast();
    }

    /** Whether a column of the table is understood as none, and needed. */
    boolean isFree(int column) {
        return table.breadth().holds(column)
                && !table.notNeeded().contains(column)
                && Stream.concat(table.columns().stream(), table.doubled().stream())
                        .noneMatch(known -> known.number() <= column && column <= known.last());
    }

    /** Whether a figure stands below it. */
    boolean holdsFigures(int column) {
        return rowsLookedAt().mapToObj(row -> table.matrix().cell(row, column)).anyMatch(Leftovers::isFigure);
    }

    /** The first rows below the head. */
    IntStream rowsLookedAt() {
        return IntStream.rangeClosed(table.headTo() + 1, Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT));
    }

    /** The cell that asks the question: above the first of the columns, or left of it where its merge was split. */
    SourceCell cell(String question, int first) {
        return IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .boxed()
                .flatMap(row -> IntStream.iterate(first, left -> left >= 0, left -> left - 1)
                        .mapToObj(left -> table.matrix().shown(row, left)))
                .filter(cell -> CellText.of(cell).equals(question))
                .findFirst()
                .orElseGet(() -> table.matrix().shown(table.headFrom(), first));
    }
}
