package kurogo.analysis;

/**
 * A value all municipalities are compared with.
 *
 * @param kind what it is
 * @param value in the unit of the measure
 */
public record ComparisonLine(Kind kind, double value) {

    /** What a line stands for. */
    public enum Kind {
        MEDIAN,
        LOWER_QUARTILE,
        UPPER_QUARTILE,
        /** All municipalities as if they were one. */
        TOGETHER,
        MEAN,
        /** The median of those chosen to compare with. */
        PEERS,
        /** The median of those in the population bands of whoever is pointed out. */
        SAME_BAND,
        /** What the national review found. */
        NATIONAL
    }
}
