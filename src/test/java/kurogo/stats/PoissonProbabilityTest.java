package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonProbabilityTest {

    /** R 4.2.2: {@code ppois(cases, expected)}. */
    @ParameterizedTest
    @CsvSource({
        "3, 7.5, 0.05914545983268398",
        "0, 2, 0.1353352832366127",
        "120, 100, 0.9773306709216473",
        "2, 60, 1.629586652937822e-23",
        "1000000, 1002000, 0.0228582308126269"
    })
    void atMostAgreesWithR(long cases, double expected, double probability) {
        assertNear(PoissonProbability.atMost(cases, expected), probability, 1e-10);
    }

    /** R 4.2.2: {@code ppois(cases - 1, expected, lower.tail = FALSE)}. */
    @ParameterizedTest
    @CsvSource({"120, 100, 0.0282303939648657", "5, 1.2, 0.007745788276441407", "0, 1.2, 1", "0, 0, 1", "1, 0, 0"})
    void atLeastAgreesWithR(long cases, double expected, double probability) {
        assertNear(PoissonProbability.atLeast(cases, expected), probability, 1e-10);
    }

    @Test
    void zeroIsTheExponentialOfTheExpectedCases() {
        assertNear(PoissonProbability.zero(2), 0.1353352832366127, 1e-14);
        assertThat(PoissonProbability.zero(0)).isEqualTo(1);
    }

    @Test
    void whereNothingIsExpectedNothingComes() {
        assertThat(PoissonProbability.atMost(0, 0)).isEqualTo(1);
        assertThat(PoissonProbability.atMost(5, 0)).isEqualTo(1);
    }

    @Property
    void agreesWithThePoissonDistributionOfTheLibrary(
            @ForAll @IntRange(max = 400) int cases,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 300) double expected) {
        PoissonDistribution distribution = PoissonDistribution.of(expected);

        assertThat(PoissonProbability.atMost(cases, expected))
                .isCloseTo(distribution.cumulativeProbability(cases), within(1e-12));
        assertThat(PoissonProbability.atLeast(cases, expected))
                .isCloseTo(distribution.survivalProbability(cases - 1), within(1e-12));
    }

    @Property
    void atMostAndMoreAddUpToOne(
            @ForAll @IntRange(max = 1000) int cases, @ForAll @DoubleRange(min = 0, max = 1000) double expected) {
        double sum = PoissonProbability.atMost(cases, expected) + PoissonProbability.atLeast(cases + 1L, expected);

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonProbability.atMost(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonProbability.atLeast(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonProbability.atMost(1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonProbability.atLeast(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonProbability.zero(Double.POSITIVE_INFINITY));
    }
}
