package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NegativeBinomialFitTest {

    private static final long[] MANY_ZEROS = {0, 1, 0, 9, 0, 2, 0, 0, 14, 3, 0, 1, 0, 25, 0, 4, 1, 0, 0, 6};
    private static final double[] TWO_TO_FIVE = {2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5};

    /** R 4.2.2, MASS 7.3-58.2: {@code theta.ml(observed, expected, limit = 1000, eps = 1e-14)} and its attribute SE. */
    @Test
    void aStableFitAgreesWithR() {
        NegativeBinomialFit fit =
                NegativeBinomialFit.of(MANY_ZEROS, TWO_TO_FIVE).orElseThrow();

        assertNear(fit.size(), 0.2454131483854132, 1e-9);
        assertNear(fit.standardError(), 0.1020306418344292, 1e-8);
        assertThat(fit.groups()).isEqualTo(20);
        assertNear(fit.at(4).zero(), Math.pow(1 + 4 / 0.2454131483854132, -0.2454131483854132), 1e-9);
    }

    /** R 4.2.2, MASS 7.3-58.2: as above; the standard error 5.58 is more than half of 8.04. */
    @Test
    void aFitTooUncertainIsComputedRightAndWithheld() {
        long[] observed = {12, 3, 0, 45, 7, 19, 2, 31, 8, 5, 60, 14};
        double[] expected = {10.5, 4.2, 2.8, 30.1, 9.9, 12.4, 5.6, 22.7, 11.3, 7.7, 35.0, 16.2};

        NegativeBinomialFit fit =
                NegativeBinomialFit.likeliest(observed, expected).orElseThrow();
        assertNear(fit.size(), 8.044293380775414, 1e-9);
        assertNear(fit.standardError(), 5.577874804849954, 1e-8);
        assertThat(NegativeBinomialFit.of(observed, expected)).isEmpty();
    }

    @Test
    void anErrorOfHalfTheSizeIsTheLargestThatIsStable() {
        assertThat(new NegativeBinomialFit(2, 1, 10).isStable()).isTrue();
        assertThat(new NegativeBinomialFit(2, 1.001, 10).isStable()).isFalse();
    }

    @Test
    void countsThatVaryLessThanChanceHaveNoFit() {
        long[] even = new long[12];
        Arrays.fill(even, 5);
        double[] expected = new double[12];
        Arrays.fill(expected, 5);

        assertThat(NegativeBinomialFit.likeliest(even, expected)).isEmpty();
    }

    @Test
    void nothingButZerosHasNoFit() {
        assertThat(NegativeBinomialFit.of(new long[] {0, 0, 0}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(NegativeBinomialFit.of(new long[0], new double[0])).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NegativeBinomialFit.of(new long[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NegativeBinomialFit.of(new long[] {-1}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> NegativeBinomialFit.of(new long[] {1}, new double[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomialFit(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomialFit(1, 0, 1));
    }
}
