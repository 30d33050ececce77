package kurogo.stats;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Box and fences of a boxplot that allows for skewness.
 *
 * <p>With medcouple M ≥ 0 the fences are Q1 − 1.5·e<sup>−4M</sup>·IQR and Q3 + 1.5·e<sup>3M</sup>·IQR; with M &lt; 0 they are
 * Q1 − 1.5·e<sup>−3M</sup>·IQR and Q3 + 1.5·e<sup>4M</sup>·IQR. At M = 0 this is the usual boxplot. Quartiles are R's type 7. Source: Hubert and
 * Vandervieren, An adjusted boxplot for skewed distributions, Computational Statistics and Data Analysis 52 (2008) 5186–5201.
 *
 * @param lowerQuartile Q1
 * @param median median
 * @param upperQuartile Q3
 * @param medcouple M, −1 to 1
 * @param fences values outside are outliers; one on a fence is not
 */
public record AdjustedBoxplot(
        double lowerQuartile, double median, double upperQuartile, double medcouple, Interval fences) {

    /**
     * The boxplot, or nothing where the medcouple is not defined because more than half of the values are equal.
     *
     * @param values finite, at least one
     */
    public static Optional<AdjustedBoxplot> of(double... values) {
        OptionalDouble medcouple = Medcouple.of(values);
        if (medcouple.isEmpty()) {
            return Optional.empty();
        }
        double m = medcouple.getAsDouble();
        double q1 = Quantiles.of(values, 0.25);
        double q3 = Quantiles.of(values, 0.75);
        double reach = 1.5 * (q3 - q1);
        double lower = q1 - reach * Math.exp(m >= 0 ? -4 * m : -3 * m);
        double upper = q3 + reach * Math.exp(m >= 0 ? 3 * m : 4 * m);
        return Optional.of(new AdjustedBoxplot(q1, Quantiles.median(values), q3, m, new Interval(lower, upper)));
    }
}
