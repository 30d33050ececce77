package kurogo.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** z(c) with P(−z ≤ Z ≤ z) = c: 1.959964 at 95 %, 3.090232 at 99.8 %. */
    static double deviate(double confidence) {
        return STANDARD.inverseSurvivalProbability((1 - Domain.confidence(confidence)) / 2);
    }

    /** Φ(z), the probability of a value below z. */
    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }
}
