package kurogo.stats;

/** The ranges the methods of this package are defined on; whatever lies outside is refused, never bent. */
final class Domain {

    private Domain() {}

    /** A confidence level strictly between 0 and 1, such as 0.95. */
    static double confidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence must lie between 0 and 1: " + confidence);
        }
        return confidence;
    }

    /** A whole number of cases, 0 or more. */
    static long count(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count cannot be negative: " + count);
        }
        return count;
    }

    /** An expected number of cases, finite and 0 or more. */
    static double expected(double expected) {
        return notNegative("Expected cases", expected);
    }

    /** A number that is finite and 0 or more. */
    static double notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
        }
        return value;
    }

    /** A number that is finite and above 0. */
    static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be finite and above 0: " + value);
        }
        return value;
    }

    /** Values of which every one is finite and of which there are enough. */
    static double[] values(int atLeast, double... values) {
        if (values.length < atLeast) {
            throw new IllegalArgumentException("At least " + atLeast + " values are needed: " + values.length);
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Every value must be a finite number: " + value);
            }
        }
        return values;
    }

    /** Two rows of the same length. */
    static void sameLength(int one, int other) {
        if (one != other) {
            throw new IllegalArgumentException("Rows of different length: " + one + " and " + other);
        }
    }
}
