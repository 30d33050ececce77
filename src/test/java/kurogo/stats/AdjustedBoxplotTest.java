package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdjustedBoxplotTest {

    private static final double[] LONG_RIGHT_TAIL = {3.1, 2.7, 5.9, 4.4, 3.3, 8.8, 2.9, 3.6, 15.2, 4.1, 3.0, 6.5};
    private static final double[] LONG_LEFT_TAIL = {
        -3.1, -2.7, -5.9, -4.4, -3.3, -8.8, -2.9, -3.6, -15.2, -4.1, -3.0, -6.5
    };

    /**
     * R 4.2.2, robustbase 0.95-0: {@code m <- mc(x); q <- quantile(x, c(.25, .75)); i <- diff(q);
     * c(q[1] - 1.5*exp(-4*m)*i, q[2] + 1.5*exp(3*m)*i)}.
     */
    @Test
    void fencesReachFurtherOnTheSideOfTheLongTail() {
        AdjustedBoxplot box = AdjustedBoxplot.of(LONG_RIGHT_TAIL).orElseThrow();

        assertNear(box.fences(), 2.454547808658934, 25.648853151925223, 1e-12);
        assertNear(box.medcouple(), 0.4932539682539684, 1e-12);
        assertNear(box.lowerQuartile(), 3.075, 1e-12);
        assertNear(box.median(), 3.85, 1e-12);
        assertNear(box.upperQuartile(), 6.05, 1e-12);
    }

    /** R 4.2.2, as above with {@code exp(-3*m)} and {@code exp(4*m)}. */
    @Test
    void fencesOfALongLeftTailAreTheMirrorImage() {
        AdjustedBoxplot box = AdjustedBoxplot.of(LONG_LEFT_TAIL).orElseThrow();

        assertNear(box.fences(), -25.6488531519252234, -2.4545478086589338, 1e-12);
    }

    @Test
    void withoutSkewnessItIsTheUsualBoxplot() {
        AdjustedBoxplot box = AdjustedBoxplot.of(1, 2, 3, 4, 5).orElseThrow();

        assertThat(box.fences()).isEqualTo(new Interval(-1, 7));
    }

    @Test
    void thereIsNoneWhereMostValuesAreEqual() {
        assertThat(AdjustedBoxplot.of(1, 1, 1, 2)).isEmpty();
    }
}
