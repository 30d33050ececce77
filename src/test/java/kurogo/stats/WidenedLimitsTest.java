package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Limits and scores where groups spread wider than chance. */
class WidenedLimitsTest {

    private static final double TAU_SQUARED = 0.02574127174353873;

    /** R 4.2.2: {@code s <- sqrt(1/(4*14.6) + tau2); z <- qnorm(.975); max(0, 1 - z*s)^2; (1 + z*s)^2; (sqrt(19/14.6) - 1)/s}. */
    @Test
    void widenedLimitsAreSquaredBack() {
        assertNear(
                Overdispersion.ratioLimits(ZScale.SQUARE_ROOT, 14.6, 0.95, TAU_SQUARED),
                0.3530900404785755,
                1.9762348392395082,
                1e-12);
        assertNear(
                Overdispersion.ratioLimits(ZScale.SQUARE_ROOT, 14.6, 0.998, TAU_SQUARED),
                0.1297482057968538,
                2.6889250755169223,
                1e-12);
        assertNear(Overdispersion.widenedZ(19, 14.6, TAU_SQUARED), 0.6799538122215353, 1e-12);
    }

    /** R 4.2.2: {@code exp(c(-1, 1)*qnorm(.975)*sqrt(1/14.6 + 0.02))}. */
    @Test
    void widenedLimitsOfTheLogScaleAreTakenBackByTheExponential() {
        assertNear(
                Overdispersion.ratioLimits(ZScale.LOG, 14.6, 0.95, 0.02),
                0.5581954361575883,
                1.7914872376664910,
                1e-12);
    }

    @Test
    void aLowerLimitBelowNoCasesIsZeroNotASquareOfSomethingNegative() {
        Interval limits = Overdispersion.ratioLimits(ZScale.SQUARE_ROOT, 1, 0.998, 0);

        assertThat(limits.lower()).isZero();
        assertNear(limits.upper(), Math.pow(1 + 3.090232306167813 / 2, 2), 1e-12);
    }

    @Test
    void noCasesHaveAFiniteScoreOnTheSquareRootScaleOnly() {
        assertThat(ZScale.SQUARE_ROOT.z(0, 9)).isEqualTo(-6);
        assertThat(ZScale.LOG.z(0, 9)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.truncated(new long[] {0, 4}, new double[] {2, 3}));
    }

    @Property
    void aWidenedScoreBeyondTheDeviateIsARatioBeyondTheLimit(
            @ForAll @IntRange(max = 200) int observed,
            @ForAll @DoubleRange(min = 1, max = 100) double expected,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 0.2) double tauSquared) {
        double z = Overdispersion.widenedZ(observed, expected, tauSquared);
        Interval limits = Overdispersion.ratioLimits(ZScale.SQUARE_ROOT, expected, 0.95, tauSquared);

        if (Math.abs(Math.abs(z) - 1.959963984540054) > 1e-9) {
            assertThat(limits.contains(observed / expected)).isEqualTo(Math.abs(z) < 1.959963984540054);
        }
    }

    @Property
    void limitsNeverNarrowWithMoreSpread(
            @ForAll @DoubleRange(min = 0.5, max = 1000) double expected,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 1) double tauSquared) {
        for (ZScale scale : ZScale.values()) {
            Interval narrow = Overdispersion.ratioLimits(scale, expected, 0.95, 0);
            Interval wide = Overdispersion.ratioLimits(scale, expected, 0.95, tauSquared);
            assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
            assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        }
    }
}
