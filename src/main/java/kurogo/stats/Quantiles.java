package kurogo.stats;

import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/** Median and quantiles. The values are left as they stand. */
public final class Quantiles {

    private static final Median MEDIAN = Median.withDefaults().withCopy(true);
    private static final Quantile R_TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    private Quantiles() {}

    /**
     * The median; the mean of the two middle values when their number is even.
     *
     * @param values finite, at least one
     */
    public static double median(double... values) {
        return MEDIAN.evaluate(Domain.values(1, values));
    }

    /**
     * The quantile R calls type 7: linear between the order statistics at (n − 1)p. Source: Hyndman and Fan, Sample quantiles in
     * statistical packages, The American Statistician 50 (1996) 361–365.
     *
     * @param values finite, at least one
     * @param p 0 to 1
     */
    public static double of(double[] values, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile is asked for at 0 to 1: " + p);
        }
        return R_TYPE_7.evaluate(Domain.values(1, values), p);
    }
}
