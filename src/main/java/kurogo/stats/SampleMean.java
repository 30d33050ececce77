package kurogo.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of a sample with Student's interval: mean ± t(n − 1)·s/√n. Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25.
 *
 * @param mean arithmetic mean
 * @param standardDeviation s, with n − 1 in the denominator
 * @param size n, 2 or more
 * @param interval interval of the mean
 */
public record SampleMean(double mean, double standardDeviation, int size, Interval interval) {

    /**
     * The mean of values drawn independently from an about normal population.
     *
     * @param values finite, at least two: a single value says nothing about its spread
     * @param confidence between 0 and 1
     */
    public static SampleMean of(double[] values, double confidence) {
        int n = Domain.values(2, values).length;
        double mean = Arrays.stream(values).average().orElseThrow();
        double deviation = StandardDeviation.of(values).getAsDouble();
        double t = TDistribution.of(n - 1).inverseSurvivalProbability((1 - Domain.confidence(confidence)) / 2);
        double reach = t * deviation / Math.sqrt(n);
        return new SampleMean(mean, deviation, n, new Interval(mean - reach, mean + reach));
    }
}
