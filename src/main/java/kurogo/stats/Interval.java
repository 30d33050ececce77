package kurogo.stats;

/**
 * A range of values with both ends in it.
 *
 * @param lower lower end; {@code NaN} where the method gives none (see {@link PoissonInterval#byar})
 * @param upper upper end, not below the lower one; infinite where nothing bounds it
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (Double.isNaN(upper) || lower > upper) {
            throw new IllegalArgumentException("No interval: " + lower + " to " + upper);
        }
    }

    /** Whether the method gives a lower end. */
    public boolean hasLower() {
        return !Double.isNaN(lower);
    }

    /** Whether a value lies inside; a value on an end does, and a missing lower end excludes nothing. */
    public boolean contains(double value) {
        return !Double.isNaN(value) && !(value < lower) && value <= upper;
    }

    /** Both ends multiplied by the same factor, such as 1/expected for a ratio or multiplier/population for a rate. */
    public Interval times(double factor) {
        Domain.positive("Factor", factor);
        return new Interval(lower * factor, upper * factor);
    }
}
