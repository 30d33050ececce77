package kurogo.export;

import java.util.List;

/**
 * A chart of a table, made of the office program's own parts, so that whoever opens the file can restyle it.
 *
 * @param kind what it looks like
 * @param category column of the names along it; for {@link Kind#POINTS} that of the numbers from left to right
 * @param values columns of its numbers
 * @param axis what they measure, with the unit
 */
public record NativeChart(Kind kind, int category, List<Integer> values, String axis) {

    /** Charts there are. */
    public enum Kind {
        BARS,
        LINES,
        POINTS
    }

    public NativeChart {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A chart has numbers");
        }
    }
}
