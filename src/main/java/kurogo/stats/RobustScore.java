package kurogo.stats;

import java.util.Arrays;
import java.util.List;

/**
 * The modified z-score: how far a value lies from the median of its group, measured by a spread that outliers hardly move.
 *
 * <p>0.6745·(x − median)/MAD, MAD being the median of |x − median|. When more than half of the values are equal MAD is 0, and
 * (x − median)/(1.253314·MeanAD) takes its place. Values above 3.5 in absolute value are usually called outliers. Source: Iglewicz
 * and Hoaglin, How to Detect and Handle Outliers, ASQC 1993, p. 11; the fallback: IBM SPSS, Modified z score.
 */
public final class RobustScore {

    private static final double NORMAL_MAD = 0.6745;
    private static final double NORMAL_MEAN_DEVIATION = 1.253314;

    /** Which measure of spread the scores rest on. */
    public enum Spread {
        /** The median absolute deviation. */
        MEDIAN_DEVIATION,
        /** The mean absolute deviation, because the median one is 0. */
        MEAN_DEVIATION,
        /** All values are equal: there is no spread, and every score is 0. */
        NONE
    }

    /**
     * Scores of a group of values.
     *
     * @param scores one score for each value, in their order
     * @param median median of the values
     * @param mad median absolute deviation, not scaled
     * @param meanDeviation mean absolute deviation from the median, not scaled
     * @param spread what the scores were divided by
     */
    public record ModifiedZ(List<Double> scores, double median, double mad, double meanDeviation, Spread spread) {

        public ModifiedZ {
            scores = List.copyOf(scores);
        }
    }

    private RobustScore() {}

    /**
     * Scores of all values of a group against the group itself.
     *
     * @param values finite, at least one
     */
    public static ModifiedZ modifiedZ(double... values) {
        double median = Quantiles.median(values);
        double[] deviations =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double mad = Quantiles.median(deviations);
        double meanDeviation = Arrays.stream(deviations).average().orElseThrow();
        Spread spread = spread(mad, meanDeviation);
        double unit = switch (spread) {
            case MEDIAN_DEVIATION -> mad / NORMAL_MAD;
            case MEAN_DEVIATION -> meanDeviation * NORMAL_MEAN_DEVIATION;
            case NONE -> 1;
        };
        List<Double> scores =
                Arrays.stream(values).mapToObj(value -> (value - median) / unit).toList();
        return new ModifiedZ(scores, median, mad, meanDeviation, spread);
    }

    private static Spread spread(double mad, double meanDeviation) {
        if (mad > 0) {
            return Spread.MEDIAN_DEVIATION;
        }
        return meanDeviation > 0 ? Spread.MEAN_DEVIATION : Spread.NONE;
    }
}
