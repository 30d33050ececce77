package kurogo.stats;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Counts that vary more than chance: the negative binomial distribution with variance μ + μ²/k. The smaller k, the more they
 * vary; for large k it is the Poisson distribution.
 *
 * <p>P(X ≤ x) = I<sub>p</sub>(k, x + 1) with p = k/(k + μ), the regularised incomplete beta function (Johnson, Kemp and Kotz, Univariate
 * Discrete Distributions, 3rd ed. 2005, §5.6). It is what R calls {@code pnbinom(x, size = k, mu = mean)}.
 *
 * @param mean μ, expected cases, finite, 0 or more; at 0 the only possible count is 0
 * @param size k, above 0 and finite; it need not be whole
 */
public record NegativeBinomial(double mean, double size) {

    public NegativeBinomial {
        Domain.expected(mean);
        Domain.positive("Size", size);
    }

    /** P(X = 0) = (k/(k + μ))<sup>k</sup>. */
    public double zero() {
        return Math.exp(-size * Math.log1p(mean / size));
    }

    /**
     * P(X ≤ cases).
     *
     * @param cases 0 or more
     */
    public double atMost(long cases) {
        Domain.count(cases);
        return mean == 0 ? 1 : RegularizedBeta.value(size / (size + mean), size, cases + 1.0);
    }

    /**
     * P(X ≥ cases); 1 for 0 cases.
     *
     * @param cases 0 or more
     */
    public double atLeast(long cases) {
        if (Domain.count(cases) == 0) {
            return 1;
        }
        return mean == 0 ? 0 : RegularizedBeta.complement(size / (size + mean), size, cases);
    }

    /**
     * The fewest cases x with P(X ≤ x) ≥ p.
     *
     * @param p 0 or more, below 1
     */
    public long quantile(double p) {
        if (!(p >= 0 && p < 1)) {
            throw new IllegalArgumentException("A quantile is asked for at 0 to below 1: " + p);
        }
        long enough = 1;
        while (atMost(enough) < p) {
            enough *= 2;
        }
        long fewest = 0;
        while (fewest < enough) {
            long middle = (fewest + enough) / 2;
            if (atMost(middle) < p) {
                fewest = middle + 1;
            } else {
                enough = middle;
            }
        }
        return fewest;
    }
}
