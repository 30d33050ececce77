package kurogo.intake.read;

import kurogo.report.answers.RowTrace;

/**
 * Where a cell stands in its sheet.
 *
 * @param row row, 0-based
 * @param column column, 0-based
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("Not a cell: row " + row + ", column " + column);
        }
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** As spreadsheet programs write it: {@code B5}. */
    @Override
    public String toString() {
        return RowTrace.letters(column) + (row + 1);
    }
}
