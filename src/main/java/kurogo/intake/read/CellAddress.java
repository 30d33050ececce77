package kurogo.intake.read;

/**
 * Where a cell stands in its sheet.
 *
 * @param row row, 0-based
 * @param column column, 0-based
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LETTERS = 26;

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
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
