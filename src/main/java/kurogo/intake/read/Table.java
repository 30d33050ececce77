package kurogo.intake.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table found on a sheet: its head and the rows below it.
 *
 * @param matrix the sheet it stands on
 * @param headFrom first row of the head
 * @param headTo last row of the head
 * @param lastRow last row that may belong to it
 * @param columns columns understood, from left to right
 * @param notNeeded columns of which a person has said that they are not needed
 */
record Table(Matrix matrix, int headFrom, int headTo, int lastRow, List<Column> columns, Set<Integer> notNeeded) {

    Optional<Column> column(Heading heading) {
        return columns.stream().filter(column -> column.heading() == heading).findFirst();
    }

    boolean has(Heading... headings) {
        Set<Heading> present = columns.stream().map(Column::heading).collect(Collectors.toSet());
        return present.containsAll(Set.of(headings));
    }

    /** Whether another table asks the same in the same columns. */
    boolean hasSameHeadings(Table other) {
        return headings(this).equals(headings(other));
    }

    private static Map<Integer, Heading> headings(Table table) {
        return table.columns.stream()
                .collect(Collectors.toMap(Column::number, Column::heading, (first, second) -> first));
    }

    boolean hasFigures() {
        return has(Heading.CASES) || has(Heading.COST);
    }

    boolean listsMunicipalities() {
        return has(Heading.MUNICIPALITY_CODE) || has(Heading.MUNICIPALITY_NAME);
    }

    boolean holdsRow(int row) {
        return headFrom <= row && row <= lastRow;
    }

    /** The same columns on a later page of the sheet, whose rows are all below the head. */
    Table on(Matrix page) {
        return new Table(page, headFrom, headTo, page.rows() - 1, columns, notNeeded);
    }

    Table endingAt(int row) {
        return new Table(matrix, headFrom, headTo, row, columns, notNeeded);
    }
}
