package kurogo.stats;

import org.apache.commons.statistics.distribution.GammaDistribution;

/** Confidence intervals of the number of cases to be expected, from the number counted. */
public final class PoissonInterval {

    private static final int FEWEST_FOR_BYAR = 10;

    private PoissonInterval() {}

    /**
     * The exact interval: L = χ²(α/2; 2x)/2, U = χ²(1 − α/2; 2x + 2)/2 with α = 1 − confidence. At 0 cases L is 0.
     *
     * <p>Source: Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442.
     *
     * @param count cases counted, 0 or more
     * @param confidence between 0 and 1
     */
    public static Interval exact(long count, double confidence) {
        return exactOf(Domain.count(count), confidence);
    }

    /** The exact interval's chi-square form for a count that need not be whole, as funnel curves use it. */
    static Interval exactOf(double count, double confidence) {
        double tail = (1 - Domain.confidence(confidence)) / 2;
        double lower = count == 0 ? 0 : GammaDistribution.of(count, 1).inverseCumulativeProbability(tail);
        return new Interval(lower, GammaDistribution.of(count + 1, 1).inverseSurvivalProbability(tail));
    }

    /**
     * Byar's approximation: L = x(1 − 1/(9x) − z/(3√x))³ and U likewise with x + 1 for x and + z for − z. It is meant
     * for 10 cases and more. A formula that falls below 0 (few cases, high confidence) gives no lower end; at 0 cases, where
     * it is not defined, the lower end is 0.
     *
     * <p>Source: Breslow and Day, Statistical Methods in Cancer Research II, IARC 1987, p. 69; blank lower ends as in Public
     * Health England's PHEindicatormethods.
     *
     * @param count cases counted, 0 or more
     * @param confidence between 0 and 1
     */
    public static Interval byar(long count, double confidence) {
        Domain.count(count);
        double z = Normal.deviate(confidence);
        double lower = count == 0 ? 0 : byarLimit(count, -z);
        return new Interval(lower < 0 ? Double.NaN : lower, byarLimit(count + 1.0, z));
    }

    /** The exact interval below 10 cases, Byar's from 10 on. */
    static Interval exactOrByar(long count, double confidence) {
        return count < FEWEST_FOR_BYAR ? exact(count, confidence) : byar(count, confidence);
    }

    private static double byarLimit(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
