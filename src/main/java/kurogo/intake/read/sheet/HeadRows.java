package kurogo.intake.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.CellText;

/** Rows of a sheet taken for the head of a table: what is written above each column. */
public final class HeadRows {

    /** Most rows a head may have. */
    public static final int DEEPEST = 4;

    private final Matrix matrix;
    private final int first;
    private final int last;

    public HeadRows(Matrix matrix, int first, int last) {
        this.matrix = matrix;
        this.first = first;
        this.last = last;
    }

    /**
     * Texts above each other in the head, each once. Above its own first one a column stands under the group heading left of it, whose merge
     * was split; the rows below it are its own, also where it reaches less deep than its neighbours.
     */
    public List<String> path(int column) {
        int own = firstWorded(first, column);
        List<String> path = new ArrayList<>();
        for (int row = first; own <= last && row <= last; row++) {
            String text = row < own ? groupLeftOf(row, column) : matrix.shownText(row, column);
            if (!text.isEmpty() && !path.contains(text)) {
                path.add(text);
            }
        }
        return path;
    }

    /** The first row of the head, from a row on, in which a column has words; the row below the head where it has none. */
    private int firstWorded(int from, int column) {
        return IntStream.rangeClosed(from, last)
                .filter(row -> !matrix.shownText(row, column).isEmpty())
                .findFirst()
                .orElse(last + 1);
    }

    /** Each column's heading in plain form; equal ones are numbered from left to right. */
    public SortedMap<Integer, String> headings() {
        SortedMap<Integer, String> headings = new TreeMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int column = 0; column < matrix.columns(); column++) {
            List<String> path = path(column);
            if (!path.isEmpty()) {
                String plain = plain(path);
                int time = times.merge(plain, 1, Integer::sum);
                headings.put(column, time == 1 ? plain : plain + "#" + time);
            }
        }
        return headings;
    }

    private static String plain(List<String> path) {
        return String.join("/", path.stream().map(CellText::normalised).toList())
                .toLowerCase(Locale.ROOT);
    }

    private String groupLeftOf(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            String text = matrix.shownText(row, left);
            if (!text.isEmpty()) {
                return firstWorded(row + 1, left) > last ? "" : text;
            }
        }
        return "";
    }
}
