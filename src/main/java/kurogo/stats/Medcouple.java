package kurogo.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The medcouple, a measure of skewness that outliers hardly move: 0 for symmetric data, up to 1 for a long right tail, down to −1
 * for a long left one.
 *
 * <p>The median of h = ((x⁺ − m) − (m − x⁻))/(x⁺ − x⁻) over all pairs x⁻ ≤ m ≤ x⁺ around the median m; pairs that both lie on the median
 * count −1, 0 or 1 by their place. Source: Brys, Hubert and Struyf, A robust measure of skewness, Journal of Computational and Graphical
 * Statistics 13 (2004) 996–1017.
 */
public final class Medcouple {

    private static final double CLOSE = 1e-13;

    private final double[] above;
    private final double[] below;

    private Medcouple(double[] centred) {
        above = Arrays.stream(centred).filter(value -> value >= 0).toArray();
        below = Arrays.stream(centred)
                .filter(value -> value <= 0)
                .map(value -> -value)
                .toArray();
        Arrays.sort(above);
        Arrays.sort(below);
        reverse(above);
    }

    /**
     * The medcouple, or nothing when more than half of the values are equal: then the pairs say nothing of the rest, and programs
     * disagree about the result.
     *
     * @param values finite, at least one
     */
    public static OptionalDouble of(double... values) {
        double median = Quantiles.median(values);
        double[] centred = Arrays.stream(values).map(value -> value - median).toArray();
        long onMedian = Arrays.stream(centred).filter(value -> value == 0).count();
        if (2 * onMedian > values.length) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new Medcouple(centred).medianOfPairs());
    }

    private double medianOfPairs() {
        long pairs = (long) above.length * below.length;
        double upper = smallest(pairs / 2 + 1);
        return pairs % 2 == 1 ? upper : (smallest(pairs / 2) + upper) / 2;
    }

    /**
     * The {@code rank}-th smallest value of all pairs. They fall along every row and column, so that those up to a bound are counted in one
     * walk along the edge, and the bound is found by halving: n pairs need not be laid out.
     */
    private double smallest(long rank) {
        double low = -1 - CLOSE;
        double high = 1;
        while (high - low > CLOSE) {
            double middle = (low + high) / 2;
            if (countUpTo(middle) >= rank) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return largestUpTo(high);
    }

    private long countUpTo(double bound) {
        long count = 0;
        int column = below.length;
        for (int row = 0; row < above.length; row++) {
            column = firstUpTo(bound, row, column);
            count += below.length - column;
        }
        return count;
    }

    private double largestUpTo(double bound) {
        double largest = -1;
        int column = below.length;
        for (int row = 0; row < above.length; row++) {
            column = firstUpTo(bound, row, column);
            if (column < below.length) {
                largest = Math.max(largest, pair(row, column));
            }
        }
        return largest;
    }

    private int firstUpTo(double bound, int row, int from) {
        int column = from;
        while (column > 0 && pair(row, column - 1) <= bound) {
            column--;
        }
        return column;
    }

    private double pair(int row, int column) {
        double right = above[row];
        double left = below[column];
        if (right == 0 && left == 0) {
            return Integer.signum(above.length - 1 - row - column);
        }
        return (right - left) / (right + left);
    }

    private static void reverse(double[] ascending) {
        for (int i = 0, j = ascending.length - 1; i < j; i++, j--) {
            double value = ascending[i];
            ascending[i] = ascending[j];
            ascending[j] = value;
        }
    }
}
