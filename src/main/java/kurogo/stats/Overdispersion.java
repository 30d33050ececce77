package kurogo.stats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Over-dispersion of a group of units: estimated from robust z-scores and allowed for by the additive random-effects model.
 *
 * <p>φ = Σz²/n. τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw) with w = 1/s², and 0 when nφ &lt; n − 1 (DerSimonian and Laird's moment estimator). Limits
 * then use √(s² + τ²) instead of s. Source: Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, §4, and Quality and Safety in
 * Health Care 14 (2005) 347–351.
 */
public final class Overdispersion {

    /** Share of z-scores tempered at each end unless told otherwise. */
    public static final double USUAL_SHARE = 0.1;

    private Overdispersion() {}

    /**
     * Estimate on the square-root scale from z-scores winsorised at their 10th and 90th percentile; counts of 0 are welcome.
     *
     * @param observed cases of each unit, 0 or more, at least one unit
     * @param expected expected cases of each unit, above 0
     */
    public static Dispersion winsorised(long[] observed, double[] expected) {
        double[] z = zScores(ZScale.SQUARE_ROOT, observed, expected);
        return estimate(winsorise(z, USUAL_SHARE), standardErrors(ZScale.SQUARE_ROOT, expected));
    }

    /**
     * Estimate on the log scale with the outer 10 % of units left out at each end: those whose rank over n + 1 (equal
     * z-scores share their mean rank) is below 0.1, or 0.9 and more. Fewer than nine units lose none.
     *
     * @param observed cases of each unit, 1 or more (the log scale is not defined at 0), at least one unit
     * @param expected expected cases of each unit, above 0
     */
    public static Dispersion truncated(long[] observed, double[] expected) {
        double[] z = Domain.values(1, zScores(ZScale.LOG, observed, expected));
        double[] standardErrors = standardErrors(ZScale.LOG, expected);
        int[] kept = keptByTruncation(z, USUAL_SHARE);
        return estimate(pick(z, kept), pick(standardErrors, kept));
    }

    /**
     * φ and τ² of z-scores that are robust already.
     *
     * @param z z-scores, finite, at least one
     * @param standardErrors their standard errors, above 0
     */
    public static Dispersion estimate(double[] z, double[] standardErrors) {
        int n = Domain.values(1, z).length;
        Domain.sameLength(n, standardErrors.length);
        double squares = 0;
        double weights = 0;
        double squaredWeights = 0;
        for (int i = 0; i < n; i++) {
            double weight = 1 / Math.pow(Domain.positive("Standard error", standardErrors[i]), 2);
            squares += z[i] * z[i];
            weights += weight;
            squaredWeights += weight * weight;
        }
        double excess = squares - (n - 1);
        double tauSquared = n == 1 || excess < 0 ? 0 : excess / (weights - squaredWeights / weights);
        return new Dispersion(squares / n, tauSquared, n);
    }

    /** z-scores of all units on a scale. */
    public static double[] zScores(ZScale scale, long[] observed, double[] expected) {
        Domain.sameLength(observed.length, expected.length);
        double[] z = new double[observed.length];
        Arrays.setAll(z, i -> scale.z(observed[i], expected[i]));
        return z;
    }

    /**
     * Values beyond the quantiles at {@code share} and 1 − {@code share} pulled in to them (quantiles of R's type 7).
     *
     * @param values finite, at least one
     * @param share 0 to below 0.5
     */
    public static double[] winsorise(double[] values, double share) {
        double low = Quantiles.of(values, share(share));
        double high = Quantiles.of(values, 1 - share);
        return Arrays.stream(values).map(value -> Math.clamp(value, low, high)).toArray();
    }

    /**
     * A unit's distance from its expected cases once the spread between units is allowed for, on the square-root scale.
     *
     * @param observed cases, 0 or more
     * @param expected expected cases, above 0
     * @param tauSquared τ² estimated on the square-root scale, 0 or more
     */
    public static double widenedZ(long observed, double expected, double tauSquared) {
        double value = ZScale.SQUARE_ROOT.value(Domain.count(observed) / Domain.positive("Expected cases", expected));
        return value / widenedError(ZScale.SQUARE_ROOT, expected, tauSquared);
    }

    /**
     * Limits of observed/expected that allow for the spread between units, made on the scale and taken back to the ratio. On the square-root
     * scale this means squaring; a lower limit that would fall below a ratio of 0 is 0, so that no count is below it.
     *
     * @param scale the scale τ² was estimated on
     * @param expected expected cases, above 0
     * @param confidence between 0 and 1
     * @param tauSquared τ², 0 or more
     */
    public static Interval ratioLimits(ZScale scale, double expected, double confidence, double tauSquared) {
        double reach = Normal.deviate(confidence) * widenedError(scale, expected, tauSquared);
        return new Interval(scale.ratio(-reach), scale.ratio(reach));
    }

    private static double widenedError(ZScale scale, double expected, double tauSquared) {
        if (!(tauSquared >= 0)) {
            throw new IllegalArgumentException("τ² cannot be negative: " + tauSquared);
        }
        return Math.sqrt(Math.pow(scale.standardError(expected), 2) + tauSquared);
    }

    private static double[] standardErrors(ZScale scale, double[] expected) {
        return Arrays.stream(expected).map(scale::standardError).toArray();
    }

    /** Places of the values that stay when the outer {@code share} is cut at each end, in order of place. */
    private static int[] keptByTruncation(double[] values, double share) {
        Map<Double, Double> ranks = averageRanks(values);
        return IntStream.range(0, values.length)
                .filter(place -> {
                    double position = ranks.getOrDefault(values[place], 0.0) / (values.length + 1);
                    return position >= share && position < 1 - share;
                })
                .toArray();
    }

    private static Map<Double, Double> averageRanks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Map<Double, Double> ranks = new HashMap<>();
        for (int first = 0, next; first < sorted.length; first = next) {
            next = first + 1;
            while (next < sorted.length && sorted[next] == sorted[first]) {
                next++;
            }
            ranks.put(sorted[first], (first + 1 + next) / 2.0);
        }
        return ranks;
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
    }

    private static double share(double share) {
        if (!(share >= 0 && share < 0.5)) {
            throw new IllegalArgumentException("The share must be 0 or more and below one half: " + share);
        }
        return share;
    }
}
