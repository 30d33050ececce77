package kurogo.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Comparison of computed with published numbers at a relative tolerance. */
final class Near {

    /** For values published or computed in full precision. */
    static final double USUAL = 1e-6;

    /** For values another program found by bisection or printed with few digits. */
    static final double BISECTED = 1e-4;

    private Near() {}

    static void assertNear(double actual, double expected) {
        assertNear(actual, expected, USUAL);
    }

    static void assertNear(double actual, double expected, double relativeTolerance) {
        assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * relativeTolerance));
    }

    static void assertNear(Interval actual, double lower, double upper, double relativeTolerance) {
        assertNear(actual.lower(), lower, relativeTolerance);
        assertNear(actual.upper(), upper, relativeTolerance);
    }
}
