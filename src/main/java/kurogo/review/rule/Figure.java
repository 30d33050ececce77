package kurogo.review.rule;

/**
 * A named figure of the evidence.
 *
 * @param measure what it tells
 * @param value the figure
 */
public record Figure(Measure measure, Value value) {

    /** An amount in the measure's own unit. */
    public static Figure of(Measure measure, double amount) {
        return new Figure(measure, Value.of(amount, measure.unit()));
    }

    public static Figure of(Measure measure, Value value) {
        return new Figure(measure, value);
    }
}
