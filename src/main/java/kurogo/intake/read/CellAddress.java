package kurogo.intake.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.report.answers.RowTrace;

/**
 * Where a cell stands in its sheet.
 *
 * @param row row, 0-based
 * @param column column, 0-based
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LETTERS = 26;
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,7})");

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

    /** The address a text such as {@code B5} means; nothing when it means none. */
    public static Optional<CellAddress> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new CellAddress(Integer.parseInt(written.group(2)) - 1, column(written.group(1))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * LETTERS + letter - 'A' + 1) - 1;
    }
}
