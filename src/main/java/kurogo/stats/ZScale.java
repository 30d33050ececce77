package kurogo.stats;

/**
 * The scale on which the ratio observed/expected is about normal around its target of 1.
 *
 * <p>Sources: Spiegelhalter, Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14 (2005) 347–351
 * (square root, as used by the Care Quality Commission); NHS Digital, Summary Hospital-level Mortality Indicator methodology (log).
 */
public enum ZScale {

    /** z = (√(O/E) − 1)/s with s = 1/(2√E): finite at 0 cases. */
    SQUARE_ROOT {
        @Override
        double value(double ratio) {
            return Math.sqrt(ratio) - 1;
        }

        @Override
        double ratio(double value) {
            double root = Math.max(0, 1 + value);
            return root * root;
        }

        @Override
        double standardErrorOf(double expected) {
            return 1 / (2 * Math.sqrt(expected));
        }
    },

    /** z = ln(O/E)/s with s = 1/√E: −∞ at 0 cases, so of no use where a municipality may have none. */
    LOG {
        @Override
        double value(double ratio) {
            return Math.log(ratio);
        }

        @Override
        double ratio(double value) {
            return Math.exp(value);
        }

        @Override
        double standardErrorOf(double expected) {
            return 1 / Math.sqrt(expected);
        }
    };

    abstract double value(double ratio);

    abstract double ratio(double value);

    abstract double standardErrorOf(double expected);

    /**
     * Standard error s of the transformed ratio.
     *
     * @param expected expected cases, above 0
     */
    public double standardError(double expected) {
        return standardErrorOf(Domain.positive("Expected cases", expected));
    }

    /**
     * Distance of a count from the expected one in standard errors.
     *
     * @param observed cases, 0 or more
     * @param expected expected cases, above 0
     */
    public double z(long observed, double expected) {
        double standardError = standardError(expected);
        return value(Domain.count(observed) / expected) / standardError;
    }
}
