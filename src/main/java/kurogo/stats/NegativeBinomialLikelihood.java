package kurogo.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Slope and curvature of the negative binomial log-likelihood in its size k, the means being given.
 *
 * <p>Many units share the same count, so that the costly functions are taken once for each count.
 */
final class NegativeBinomialLikelihood {

    private record Tally(long count, long units) {}

    private final long[] observed;
    private final double[] expected;
    private final List<Tally> tallies;

    NegativeBinomialLikelihood(long[] observed, double[] expected) {
        Domain.sameLength(observed.length, expected.length);
        Arrays.stream(observed).forEach(Domain::count);
        Arrays.stream(expected).forEach(cases -> Domain.positive("Expected cases", cases));
        this.observed = observed.clone();
        this.expected = expected.clone();
        this.tallies = tallies(observed);
    }

    private static List<Tally> tallies(long[] observed) {
        long[] counts = Arrays.stream(observed).sorted().toArray();
        List<Tally> tallies = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= counts.length; next++) {
            if (next == counts.length || counts[next] != counts[first]) {
                tallies.add(new Tally(counts[first], next - first));
                first = next;
            }
        }
        return tallies;
    }

    /**
     * First derivative: Σ[ψ(k + x) − ψ(k) + ln k + 1 − ln(k + E) − (x + k)/(k + E)].
     *
     * <p>ln(1 + E/k) is taken plainly: what log1p would add is at most 1e-16 a unit, and it takes three times as long.
     */
    double slope(double k) {
        double atSize = Digamma.value(k);
        double sum = 0;
        for (Tally tally : tallies) {
            sum += tally.units() * (Digamma.value(k + tally.count()) - atSize);
        }
        for (int i = 0; i < observed.length; i++) {
            sum += (expected[i] - observed[i]) / (k + expected[i]) - Math.log(1 + expected[i] / k);
        }
        return sum;
    }

    /** Observed information, the negative second derivative: Σ[ψ′(k) − ψ′(k + x) − 1/k + 2/(k + E) − (x + k)/(k + E)²]. */
    double information(double k) {
        double atSize = Trigamma.value(k);
        double sum = 0;
        for (Tally tally : tallies) {
            sum += tally.units() * (atSize - Trigamma.value(k + tally.count()));
        }
        for (int i = 0; i < observed.length; i++) {
            double total = k + expected[i];
            sum += 2 / total - 1 / k - (observed[i] + k) / (total * total);
        }
        return sum;
    }
}
