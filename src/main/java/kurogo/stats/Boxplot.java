package kurogo.stats;

import java.util.Arrays;

/**
 * Box and whiskers: the box from the first to the third quartile, whiskers to the furthest values that lie within 1.5 times the
 * length of the box from it. Values beyond are shown one by one. Quartiles are R's type 7, as everywhere here. Source: McGill, Tukey and
 * Larsen, Variations of box plots, The American Statistician 32 (1978) 12–16.
 *
 * @param lowerWhisker smallest value within reach
 * @param lowerQuartile Q1
 * @param median median
 * @param upperQuartile Q3
 * @param upperWhisker largest value within reach
 */
public record Boxplot(
        double lowerWhisker, double lowerQuartile, double median, double upperQuartile, double upperWhisker) {

    private static final double REACH = 1.5;

    /**
     * The box of some values.
     *
     * @param values finite, at least one
     */
    public static Boxplot of(double... values) {
        double q1 = Quantiles.of(values, 0.25);
        double q3 = Quantiles.of(values, 0.75);
        double reach = REACH * (q3 - q1);
        double lower =
                Arrays.stream(values).filter(value -> value >= q1 - reach).min().orElse(q1);
        double upper =
                Arrays.stream(values).filter(value -> value <= q3 + reach).max().orElse(q3);
        return new Boxplot(Math.min(lower, q1), q1, Quantiles.median(values), q3, Math.max(upper, q3));
    }

    /** Whether a value lies beyond the whiskers. */
    public boolean isOutside(double value) {
        return value < lowerWhisker || value > upperWhisker;
    }
}
