package kurogo.stats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The size k of the negative binomial by maximum likelihood, each unit having its own expected cases.
 *
 * <p>The means stay at the expected cases; k solves Σ[ψ(k + x) − ψ(k) + ln k + 1 − ln(k + E) − (x + k)/(k + E)] = 0, and its standard
 * error comes from the observed information. Source: Venables and Ripley, Modern Applied Statistics with S, 4th ed. 2002, §7.4;
 * it is R's {@code MASS::theta.ml(x, E)}.
 *
 * @param size k, above 0
 * @param standardError its standard error, above 0
 * @param groups units the fit rests on
 */
public record NegativeBinomialFit(double size, double standardError, int groups) {

    /**
     * Largest standard error of k, as a share of k, of a fit that counts as stable: k then lies at least two standard errors from 0.
     * The choice is this program's own.
     */
    public static final double LARGEST_RELATIVE_ERROR = 0.5;

    private static final double SMALLEST_SIZE = 1e-3;
    private static final double LARGEST_SIZE = 1e4;

    public NegativeBinomialFit {
        Domain.positive("Size", size);
        Domain.positive("Standard error", standardError);
    }

    /**
     * The fit, or nothing when the counts vary no more than chance lets them, or when k is not known well enough to rely on.
     *
     * @param observed cases of each unit, 0 or more
     * @param expected expected cases of each unit, above 0
     */
    public static Optional<NegativeBinomialFit> of(long[] observed, double[] expected) {
        return likeliest(observed, expected).filter(NegativeBinomialFit::isStable);
    }

    /** The fit however uncertain, or nothing when no k between 0.001 and 10,000 is the likeliest. */
    static Optional<NegativeBinomialFit> likeliest(long[] observed, double[] expected) {
        NegativeBinomialLikelihood likelihood = new NegativeBinomialLikelihood(observed, expected);
        OptionalDouble root = root(logSize -> likelihood.slope(Math.exp(logSize)));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        double size = Math.exp(root.getAsDouble());
        double information = likelihood.information(size);
        return information > 0
                ? Optional.of(new NegativeBinomialFit(size, 1 / Math.sqrt(information), observed.length))
                : Optional.empty();
    }

    /** Whether the standard error of k is at most half of k. */
    public boolean isStable() {
        return standardError <= LARGEST_RELATIVE_ERROR * size;
    }

    /**
     * Distribution of the cases of a unit of the fitted group.
     *
     * @param expected its expected cases, 0 or more
     */
    public NegativeBinomial at(double expected) {
        return new NegativeBinomial(expected, size);
    }

    /** The likelihood rises to a k in between when its slope is positive at the smallest k and negative at the largest. */
    private static OptionalDouble root(DoubleUnaryOperator slope) {
        double low = Math.log(SMALLEST_SIZE);
        double high = Math.log(LARGEST_SIZE);
        if (slope.applyAsDouble(low) <= 0 || slope.applyAsDouble(high) >= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new BrentSolver(1e-13, 1e-13, 1e-15).findRoot(slope, low, high));
    }
}
