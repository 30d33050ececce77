package kurogo.stats;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How likely a count of cases is where {@code expected} cases are expected and cases come independently of each other.
 *
 * <p>P(X ≤ x) = Q(x + 1, E), the regularised upper incomplete gamma function (Johnson, Kemp and Kotz, Univariate Discrete
 * Distributions, 3rd ed. 2005, §4.12.1). With nothing expected the only possible count is 0.
 */
public final class PoissonProbability {

    private PoissonProbability() {}

    /**
     * P(X ≤ cases).
     *
     * @param cases 0 or more
     * @param expected expected cases, finite, 0 or more
     */
    public static double atMost(long cases, double expected) {
        Domain.count(cases);
        return GammaDistribution.of(cases + 1.0, 1).survivalProbability(Domain.expected(expected));
    }

    /**
     * P(X ≥ cases); 1 for 0 cases.
     *
     * @param cases 0 or more
     * @param expected expected cases, finite, 0 or more
     */
    public static double atLeast(long cases, double expected) {
        Domain.expected(expected);
        if (Domain.count(cases) == 0) {
            return 1;
        }
        return GammaDistribution.of(cases, 1).cumulativeProbability(expected);
    }

    /**
     * P(X = 0) = e<sup>−E</sup>.
     *
     * @param expected expected cases, finite, 0 or more
     */
    public static double zero(double expected) {
        return Math.exp(-Domain.expected(expected));
    }
}
