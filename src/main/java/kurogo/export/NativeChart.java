package kurogo.export;

import java.util.List;

/**
 * A chart of a table, made of the office program's own parts, so that whoever opens the file can restyle it.
 *
 * @param kind what it looks like
 * @param category column of the names along it; for {@link Kind#POINTS} that of the numbers from left to right
 * @param values columns of its numbers
 * @param axis what they measure, with the unit
 * @param colours {@code #rrggbb} of each column of numbers, from the first again where there are more columns
 */
public record NativeChart(Kind kind, int category, List<Integer> values, String axis, List<String> colours) {

    /** Charts there are. */
    public enum Kind {
        BARS,
        /** One behind the other, parts of a whole. */
        STACKED,
        LINES,
        POINTS
    }

    public NativeChart {
        values = List.copyOf(values);
        colours = List.copyOf(colours);
        if (values.isEmpty() || colours.isEmpty()) {
            throw new IllegalArgumentException("A chart has numbers and a colour");
        }
    }

    /** {@code #rrggbb} of the column of numbers at a place among its {@link #values()}. */
    String colour(int place) {
        return colours.get(place % colours.size());
    }
}
