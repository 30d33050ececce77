package kurogo.stats;

import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Exact Poisson limits of a funnel plot: how far a count may lie from what is expected before chance alone seldom
 * explains it. A count on a limit is no outlier.
 *
 * <p>Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185–1202.
 * In all methods observed cases are 0 or more, expected cases above 0, the confidence between 0 and 1 (0.95, 0.998).
 */
public final class FunnelLimits {

    private static final BrentSolver ROOT = new BrentSolver(1e-12, 1e-12, 1e-15);

    private FunnelLimits() {}

    /**
     * Whether so few cases are an outlier: P(X ≤ observed | expected) is below (1 − confidence)/2, which is to say that the
     * upper exact limit of the observed count is below the expected one.
     */
    public static boolean isBelow(long observed, double expected, double confidence) {
        return PoissonProbability.atMost(observed, expectedCases(expected)) < tail(confidence);
    }

    /** Whether so many cases are an outlier: P(X ≥ observed | expected) is below (1 − confidence)/2. */
    public static boolean isAbove(long observed, double expected, double confidence) {
        return PoissonProbability.atLeast(observed, expectedCases(expected)) < tail(confidence);
    }

    /**
     * How likely so few cases are where units also differ beyond chance: the larger of P(X ≤ observed | expected) and Φ(z) with the widened
     * z of {@link Overdispersion#widenedZ}. Taking the larger keeps the widening from ever making an outlier of its own: with few expected
     * cases the normal approximation alone would call 0 cases an outlier that chance brings often.
     */
    public static double probabilityOfSoFew(long observed, double expected, Dispersion dispersion) {
        double exact = PoissonProbability.atMost(observed, expectedCases(expected));
        return dispersion.isOverdispersed()
                ? Math.max(exact, Normal.below(Overdispersion.widenedZ(observed, expected, dispersion.tauSquared())))
                : exact;
    }

    /** How likely so many cases are where units also differ beyond chance: the counterpart of {@link #probabilityOfSoFew}. */
    public static double probabilityOfSoMany(long observed, double expected, Dispersion dispersion) {
        double exact = PoissonProbability.atLeast(observed, expectedCases(expected));
        return dispersion.isOverdispersed()
                ? Math.max(exact, Normal.below(-Overdispersion.widenedZ(observed, expected, dispersion.tauSquared())))
                : exact;
    }

    /** Whether so few cases are an outlier though units differ beyond chance; as {@link #isBelow(long, double, double)} when they do not. */
    public static boolean isBelow(long observed, double expected, double confidence, Dispersion dispersion) {
        return probabilityOfSoFew(observed, expected, dispersion) < tail(confidence);
    }

    /** Whether so many cases are an outlier though units differ beyond chance; as {@link #isAbove(long, double, double)} when they do not. */
    public static boolean isAbove(long observed, double expected, double confidence, Dispersion dispersion) {
        return probabilityOfSoMany(observed, expected, dispersion) < tail(confidence);
    }

    /**
     * The fewest and the most cases that are no outlier.
     *
     * @param expected at most 10⁹
     * @return both ends are whole numbers
     */
    public static Interval countLimits(double expected, double confidence) {
        PoissonDistribution cases = PoissonDistribution.of(expectedCases(expected));
        double tail = tail(confidence);
        return new Interval(cases.inverseCumulativeProbability(tail), cases.inverseSurvivalProbability(tail));
    }

    /**
     * Limits of observed/expected as smooth curves to draw: a count lies outside them exactly when it is an outlier by {@link #isBelow} or
     * {@link #isAbove}. The lower one is x/E with P(X ≤ x) = (1 − confidence)/2 for an x that need not be whole, and 0 where even 0 cases
     * are no outlier; the upper one likewise with P(X ≥ x).
     */
    public static Interval ratioLimits(double expected, double confidence) {
        double tail = tail(confidence);
        double fewest = PoissonProbability.zero(expectedCases(expected)) >= tail
                ? 0
                : ROOT.findRoot(x -> soFew(x, expected) - tail, 0, expected);
        double most = expected + 1;
        while (soMany(most, expected) >= tail) {
            most *= 2;
        }
        most = ROOT.findRoot(x -> soMany(x, expected) - tail, expected, most);
        return new Interval(fewest / expected, most / expected);
    }

    /** P(X ≤ x) carried on between whole numbers. */
    private static double soFew(double x, double expected) {
        return GammaDistribution.of(x + 1, 1).survivalProbability(expected);
    }

    /** P(X ≥ x) carried on between whole numbers. */
    private static double soMany(double x, double expected) {
        return GammaDistribution.of(x, 1).cumulativeProbability(expected);
    }

    /**
     * Limits of observed/expected in the chi-square form other programs draw: χ²(α/2; 2E)/(2E) and χ²(1 − α/2; 2E + 2)/(2E). With few
     * expected cases 0 cases lie below it though they are no outlier; {@link #ratioLimits} has no such gap.
     */
    public static Interval chiSquareLimits(double expected, double confidence) {
        return PoissonInterval.exactOf(expectedCases(expected), confidence).times(1 / expected);
    }

    /**
     * The curves where units also differ beyond chance: on each side the wider of {@link #ratioLimits(double, double)} and
     * {@link Overdispersion#ratioLimits} on the square-root scale.
     */
    public static Interval ratioLimits(double expected, double confidence, Dispersion dispersion) {
        Interval chance = ratioLimits(expected, confidence);
        if (!dispersion.isOverdispersed()) {
            return chance;
        }
        Interval widened =
                Overdispersion.ratioLimits(ZScale.SQUARE_ROOT, expected, confidence, dispersion.tauSquared());
        return new Interval(Math.min(chance.lower(), widened.lower()), Math.max(chance.upper(), widened.upper()));
    }

    /** The expected cases at which the observed count lies on the lower limit: the upper exact limit of the count. */
    public static double expectedAtLowerLimit(long observed, double confidence) {
        return PoissonInterval.exact(observed, confidence).upper();
    }

    /** The expected cases at which the observed count lies on the upper limit: the lower exact limit of the count. */
    public static double expectedAtUpperLimit(long observed, double confidence) {
        return PoissonInterval.exact(observed, confidence).lower();
    }

    /**
     * Limits of a proportion around a target: t ± z√(t(1 − t)/n), which is Wilson's interval inverted, kept within 0 to 1.
     *
     * @param trials n, above 0
     * @param target t, the proportion of all units together, 0 to 1
     */
    public static Interval proportionLimits(double trials, double target, double confidence) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("The target must lie between 0 and 1: " + target);
        }
        double reach =
                Normal.deviate(confidence) * Math.sqrt(target * (1 - target) / Domain.positive("Trials", trials));
        return new Interval(Math.max(0, target - reach), Math.min(1, target + reach));
    }

    private static double expectedCases(double expected) {
        return Domain.positive("Expected cases", expected);
    }

    private static double tail(double confidence) {
        return (1 - Domain.confidence(confidence)) / 2;
    }
}
