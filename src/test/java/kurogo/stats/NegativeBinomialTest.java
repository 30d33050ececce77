package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {

    /** R 4.2.2: {@code pnbinom(cases, size = size, mu = mean)}. */
    @ParameterizedTest
    @CsvSource({"4, 2.5, 3, 0.5251865968818679", "50, 0.3, 20, 0.5786216549859636", "3, 1e6, 0, 0.04978729240972758"})
    void atMostAgreesWithR(double mean, double size, long cases, double probability) {
        assertNear(new NegativeBinomial(mean, size).atMost(cases), probability, 1e-9);
    }

    /** R 4.2.2: {@code dnbinom(0, size = 2.5, mu = 4)} and {@code pnbinom(9, size = 2.5, mu = 4, lower.tail = FALSE)}. */
    @Test
    void zeroAndAtLeastAgreeWithR() {
        NegativeBinomial cases = new NegativeBinomial(4, 2.5);

        assertNear(cases.zero(), 0.0917416675955684, 1e-12);
        assertNear(cases.atLeast(10), 0.06492704610094516, 1e-12);
        assertThat(cases.atLeast(0)).isEqualTo(1);
    }

    /** R 4.2.2: {@code qnbinom(p, size = size, mu = mean)}. */
    @ParameterizedTest
    @CsvSource({
        "4, 2.5, 0.001, 0",
        "4, 2.5, 0.025, 0",
        "4, 2.5, 0.5, 3",
        "4, 2.5, 0.975, 12",
        "4, 2.5, 0.999, 20",
        "50, 0.3, 0, 0",
        "50, 0.3, 0.5, 12",
        "50, 0.3, 0.999, 772"
    })
    void quantilesAgreeWithR(double mean, double size, double p, long cases) {
        assertThat(new NegativeBinomial(mean, size).quantile(p)).isEqualTo(cases);
    }

    @Test
    void whereNothingIsExpectedNothingComes() {
        NegativeBinomial nothing = new NegativeBinomial(0, 2);

        assertThat(nothing.zero()).isEqualTo(1);
        assertThat(nothing.atMost(0)).isEqualTo(1);
        assertThat(nothing.atLeast(1)).isZero();
        assertThat(nothing.quantile(0.999)).isZero();
    }

    @Property
    void agreesWithThePascalDistributionForWholeSizes(
            @ForAll @IntRange(min = 1, max = 20) int size,
            @ForAll @DoubleRange(min = 0.1, max = 50) double mean,
            @ForAll @IntRange(max = 150) int cases) {
        PascalDistribution pascal = PascalDistribution.of(size, size / (size + mean));
        NegativeBinomial own = new NegativeBinomial(mean, size);

        assertThat(own.atMost(cases)).isCloseTo(pascal.cumulativeProbability(cases), within(1e-12));
        assertThat(own.zero()).isCloseTo(pascal.probability(0), within(1e-12));
    }

    @Property
    void theQuantileIsTheFewestCasesThatReachTheProbability(
            @ForAll @DoubleRange(min = 0.1, max = 300) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 30) double size,
            @ForAll @DoubleRange(min = 0, max = 0.99) double p) {
        NegativeBinomial cases = new NegativeBinomial(mean, size);
        long quantile = cases.quantile(p);

        assertThat(cases.atMost(quantile)).isGreaterThanOrEqualTo(p);
        if (quantile > 0) {
            assertThat(cases.atMost(quantile - 1)).isLessThan(p);
        }
    }

    @Test
    void aProbabilityReachedExactlyIsReached() {
        NegativeBinomial cases = new NegativeBinomial(20, 1.5);
        for (long count = 0; count < 100; count++) {
            assertThat(cases.quantile(cases.atMost(count))).isEqualTo(count);
        }
    }

    @Property
    void zeroIsLikelierThanUnderChanceAlone(
            @ForAll @DoubleRange(min = 0.1, max = 20) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 100) double size) {
        assertThat(new NegativeBinomial(mean, size).zero()).isGreaterThan(PoissonProbability.zero(mean));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(1, 0));
        NegativeBinomial cases = new NegativeBinomial(1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> cases.atMost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.atLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.quantile(1));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.quantile(-0.1));
    }
}
