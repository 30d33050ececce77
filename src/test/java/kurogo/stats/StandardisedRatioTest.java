package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StandardisedRatioTest {

    /** R 4.2.2: {@code poisson.test(7, 9.6)}. */
    @Test
    void fewCasesHaveTheExactInterval() {
        StandardisedRatio ratio = StandardisedRatio.of(7, 9.6, 0.95);

        assertNear(ratio.ratio(), 0.7291666666666667, 1e-12);
        assertNear(ratio.interval(), 0.2931628178666528, 1.5023620168439977, Near.USUAL);
        assertThat(ratio.observed()).isEqualTo(7);
        assertThat(ratio.expected()).isEqualTo(9.6);
    }

    /** R 4.2.2: {@code 37*(1 - 1/(9*37) - z/3/sqrt(37))^3/30} and so on with {@code z <- qnorm(.975)}. */
    @Test
    void manyCasesHaveByarsInterval() {
        StandardisedRatio ratio = StandardisedRatio.of(37, 30, 0.95);

        assertNear(ratio.interval(), 26.04796451440657 / 30, 51.00109659326506 / 30, 1e-12);
    }

    @Test
    void expectedCasesAreThoseAtTheReferencesRates() {
        double expected = StandardisedRatio.expected(new double[] {1000, 500, 0}, new double[] {0.002, 0.01, 0.5});

        assertNear(expected, 7, 1e-12);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StandardisedRatio.of(1, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> StandardisedRatio.of(-1, 2, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRatio.expected(new double[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRatio.expected(new double[] {-1}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRatio.expected(new double[] {1}, new double[] {Double.NaN}));
    }
}
