package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts lie outside the funnel, and where it runs. */
class FunnelLimitsTest {

    /** R 4.2.2: {@code qpois((1 - confidence)/2, expected)} and {@code qpois(1 - (1 - confidence)/2, expected)}. */
    @ParameterizedTest
    @CsvSource({
        "12.5, 0.95, 6, 20",
        "12.5, 0.998, 3, 25",
        "250, 0.95, 219, 281",
        "250, 0.998, 203, 300",
        "3, 0.998, 0, 10"
    })
    void countLimitsAgreeWithR(double expected, double confidence, long fewest, long most) {
        assertThat(FunnelLimits.countLimits(expected, confidence)).isEqualTo(new Interval(fewest, most));
    }

    @Test
    void aCountOnALimitIsNoOutlierAndTheNextOneIs() {
        assertThat(FunnelLimits.isBelow(6, 12.5, 0.95)).isFalse();
        assertThat(FunnelLimits.isBelow(5, 12.5, 0.95)).isTrue();
        assertThat(FunnelLimits.isAbove(20, 12.5, 0.95)).isFalse();
        assertThat(FunnelLimits.isAbove(21, 12.5, 0.95)).isTrue();
    }

    /** Wherever a confidence can be written whose half tail is exactly the probability of the count. */
    @Test
    void aCountWhoseProbabilityIsExactlyTheTailIsNoOutlier() {
        int onTheEdge = 0;
        for (long count = 0; count < 40; count++) {
            double few = PoissonProbability.atMost(count, 30);
            double many = PoissonProbability.atLeast(count + 30, 30);
            if (few < 0.5 && (1 - (1 - 2 * few)) / 2 == few) {
                onTheEdge++;
                assertThat(FunnelLimits.isBelow(count, 30, 1 - 2 * few)).isFalse();
                assertThat(FunnelLimits.isBelow(count, 30, 1 - 2 * few, Dispersion.NONE))
                        .isFalse();
            }
            if (many < 0.5 && (1 - (1 - 2 * many)) / 2 == many) {
                onTheEdge++;
                assertThat(FunnelLimits.isAbove(count + 30, 30, 1 - 2 * many)).isFalse();
                assertThat(FunnelLimits.isAbove(count + 30, 30, 1 - 2 * many, Dispersion.NONE))
                        .isFalse();
            }
        }
        assertThat(onTheEdge).isGreaterThan(3);
    }

    @Test
    void zeroCasesAreAnOutlierOnlyWhereEnoughAreExpected() {
        // −ln 0.025 = 3.6889 and −ln 0.001 = 6.9078 expected cases
        assertThat(FunnelLimits.isBelow(0, 3.68, 0.95)).isFalse();
        assertThat(FunnelLimits.isBelow(0, 3.70, 0.95)).isTrue();
        assertThat(FunnelLimits.isBelow(0, 6.90, 0.998)).isFalse();
        assertThat(FunnelLimits.isBelow(0, 6.91, 0.998)).isTrue();
    }

    @Property
    void theTestTheCountLimitsAndTheIntervalSayTheSame(
            @ForAll @IntRange(max = 300) int observed, @ForAll @DoubleRange(min = 0.1, max = 250) double expected) {
        Interval exact = PoissonInterval.exact(observed, 0.95);
        Assume.that(Math.abs(exact.upper() / expected - 1) > 1e-6 && Math.abs(exact.lower() / expected - 1) > 1e-6);
        Interval counts = FunnelLimits.countLimits(expected, 0.95);

        assertThat(FunnelLimits.isBelow(observed, expected, 0.95))
                .isEqualTo(exact.upper() < expected)
                .isEqualTo(observed < counts.lower());
        assertThat(FunnelLimits.isAbove(observed, expected, 0.95))
                .isEqualTo(exact.lower() > expected)
                .isEqualTo(observed > counts.upper());
    }

    @Test
    void withoutSpreadBeyondChanceTheExactTestDecides() {
        assertThat(FunnelLimits.probabilityOfSoFew(3, 7.5, Dispersion.NONE))
                .isEqualTo(PoissonProbability.atMost(3, 7.5));
        assertThat(FunnelLimits.probabilityOfSoMany(12, 7.5, Dispersion.NONE))
                .isEqualTo(PoissonProbability.atLeast(12, 7.5));
        assertThat(FunnelLimits.isBelow(5, 12.5, 0.95, Dispersion.NONE)).isTrue();
        assertThat(FunnelLimits.isAbove(21, 12.5, 0.95, Dispersion.NONE)).isTrue();
        assertThat(FunnelLimits.ratioLimits(25, 0.95, Dispersion.NONE)).isEqualTo(FunnelLimits.ratioLimits(25, 0.95));
    }

    /** R 4.2.2: {@code pnorm((sqrt(O/100) - 1)/sqrt(1/400 + 0.01))} with O = 70, and {@code pnorm(..., lower.tail = FALSE)} with O = 140. */
    @Test
    void spreadBeyondChanceMakesOutliersLessSurprising() {
        Dispersion wide = new Dispersion(5, 0.01, 20);

        assertNear(FunnelLimits.probabilityOfSoFew(70, 100, wide), 0.07201360246315228, 1e-9);
        assertNear(FunnelLimits.probabilityOfSoMany(140, 100, wide), 0.05063440426706047, 1e-9);
        assertThat(FunnelLimits.isBelow(70, 100, 0.95)).isTrue();
        assertThat(FunnelLimits.isBelow(70, 100, 0.95, wide)).isFalse();
        assertThat(FunnelLimits.isBelow(50, 100, 0.95, wide)).isTrue();
        assertThat(FunnelLimits.isAbove(140, 100, 0.998)).isTrue();
        assertThat(FunnelLimits.isAbove(140, 100, 0.998, wide)).isFalse();
        assertThat(FunnelLimits.isAbove(190, 100, 0.998, wide)).isTrue();
    }

    /** z = −2√2 lies beyond −1.96, yet chance alone brings 0 cases where 2 are expected with probability e⁻² = 0.135. */
    @Test
    void wideningNeverMakesAnOutlierOfItsOwn() {
        Dispersion narrow = new Dispersion(1.1, 1e-6, 20);

        assertThat(Overdispersion.widenedZ(0, 2, narrow.tauSquared())).isLessThan(-1.96);
        assertThat(FunnelLimits.isBelow(0, 2, 0.95, narrow)).isFalse();
        assertNear(FunnelLimits.probabilityOfSoFew(0, 2, narrow), Math.exp(-2), 1e-12);
        assertThat(FunnelLimits.ratioLimits(2, 0.95, narrow).lower()).isZero();
    }

    /** SciPy 1.17.1: {@code brentq(lambda x: gamma.sf(25, x + 1) - .025, 0, 25)/25}, {@code brentq(lambda x: gamma.cdf(25, x) - .025, 25, 60)/25}. */
    @ParameterizedTest
    @CsvSource({
        "25, 0.95, 0.6083413206448582, 1.429763280408582",
        "25, 0.998, 0.4237374440538919, 1.691608588468203",
        "4.5, 0.95, 0.09054017659269806, 2.1263703068971878",
        "4.5, 0.998, 0, 2.845985218802114",
        "800, 0.998, 0.8919224999795315, 1.1116410602310116"
    })
    void curvesAgreeWithSciPy(double expected, double confidence, double lower, double upper) {
        assertNear(FunnelLimits.ratioLimits(expected, confidence), lower, upper, 1e-9);
    }

    @Property
    void aCountLiesOutsideTheCurvesExactlyWhenItIsAnOutlier(
            @ForAll @IntRange(max = 200) int observed,
            @ForAll @DoubleRange(min = 0.1, max = 150) double expected,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 0.2) double tauSquared) {
        Dispersion dispersion = new Dispersion(2, tauSquared, 10);
        Interval limits = FunnelLimits.ratioLimits(expected, 0.95, dispersion);
        double ratio = observed / expected;
        Assume.that(Math.abs(ratio - limits.lower()) > 1e-9 && Math.abs(ratio - limits.upper()) > 1e-9);

        assertThat(FunnelLimits.isBelow(observed, expected, 0.95, dispersion)).isEqualTo(ratio < limits.lower());
        assertThat(FunnelLimits.isAbove(observed, expected, 0.95, dispersion)).isEqualTo(ratio > limits.upper());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isBelow(3, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isAbove(-1, 3, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isAbove(1, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.ratioLimits(0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.countLimits(Double.NaN, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(0, 0.5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(5, 1.1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(5, Double.NaN, 0.95));
    }
}
