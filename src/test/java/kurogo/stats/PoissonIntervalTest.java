package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PoissonIntervalTest {

    /** R 4.2.2: {@code poisson.test(count, conf.level = confidence)$conf.int}. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.95, 0, 3.688879454113935",
        "0, 0.998, 0, 6.907755278982136",
        "1, 0.95, 0.0253178079842899, 5.5716433909388989",
        "1, 0.998, 0.001000500333583534, 9.233413476451584501",
        "7, 0.95, 2.814363051519867, 14.422675361702378",
        "7, 0.998, 1.520336260398809, 19.626177395384236",
        "42, 0.95, 30.26990573247770, 56.77179877849065",
        "42, 0.998, 24.77866748750020, 66.13866126747295",
        "1500, 0.95, 1425.042468259896, 1577.877047118903",
        "1500, 0.998, 1383.159740999263, 1623.579301723326"
    })
    void theExactIntervalAgreesWithR(long count, double confidence, double lower, double upper) {
        assertNear(PoissonInterval.exact(count, confidence), lower, upper, Near.USUAL);
    }

    /** R 4.2.2: {@code z <- qnorm(1 - (1 - confidence)/2); x*(1 - 1/(9*x) - z/3/sqrt(x))^3} and so on. */
    @ParameterizedTest
    @CsvSource({"37, 0.95, 26.04796451440657, 51.00109659326506", "37, 0.998, 20.97717940399406, 59.95704886421744"})
    void byarsIntervalAgreesWithItsFormulaInR(long count, double confidence, double lower, double upper) {
        assertNear(PoissonInterval.byar(count, confidence), lower, upper, 1e-12);
    }

    @Test
    void byarsLowerEndIsMissingWhereTheFormulaFallsBelowZero() {
        Interval one = PoissonInterval.byar(1, 0.998);

        assertThat(one.hasLower()).isFalse();
        assertNear(one.upper(), 9.362180217908362, 1e-12);
    }

    @Test
    void byarsLowerEndIsZeroAtZeroCases() {
        assertNear(PoissonInterval.byar(0, 0.95), 0, 3.668011832173751, 1e-12);
    }

    @Test
    void tenCasesAreTheFewestForByar() {
        assertThat(PoissonInterval.exactOrByar(9, 0.95)).isEqualTo(PoissonInterval.exact(9, 0.95));
        assertThat(PoissonInterval.exactOrByar(10, 0.95)).isEqualTo(PoissonInterval.byar(10, 0.95));
    }

    static Stream<NamedCsvRecord> byarsOfPublicHealthEngland() {
        return Vectors.rows("byars_wilson.csv")
                .filter(row -> row.getField("method").equals("Byars"));
    }

    @ParameterizedTest
    @MethodSource("byarsOfPublicHealthEngland")
    void byarsIntervalAgreesWithPublicHealthEngland(NamedCsvRecord row) {
        Interval interval = PoissonInterval.byar(Vectors.count(row, "x"), Vectors.percent(row, "confidence"));

        assertThat(interval.hasLower()).isNotEqualTo(Vectors.isBlank(row, "lowercl"));
        if (interval.hasLower()) {
            assertNear(interval.lower(), Vectors.number(row, "lowercl"));
        }
        assertNear(interval.upper(), Vectors.number(row, "uppercl"));
    }

    static Stream<NamedCsvRecord> exactOfStatsmodels() {
        return Vectors.rows("poisson_ci_statsmodels.csv")
                .filter(row -> row.getField("method").equals("exact"));
    }

    @ParameterizedTest
    @MethodSource("exactOfStatsmodels")
    void theExactIntervalAgreesWithStatsmodels(NamedCsvRecord row) {
        Interval interval = PoissonInterval.exact(Vectors.count(row, "count"), Vectors.number(row, "confidence"))
                .times(1 / Vectors.number(row, "exposure"));

        assertNear(interval, Vectors.number(row, "lower"), Vectors.number(row, "upper"), Near.USUAL);
    }

    @Property
    void theExactEndsAreWhereTheTailsHoldHalfOfWhatIsLeft(
            @ForAll @IntRange(min = 1, max = 5000) int count,
            @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
        Interval interval = PoissonInterval.exact(count, confidence);
        double tail = (1 - confidence) / 2;

        assertThat(PoissonProbability.atLeast(count, interval.lower())).isCloseTo(tail, within(1e-7));
        assertThat(PoissonProbability.atMost(count, interval.upper())).isCloseTo(tail, within(1e-7));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.exact(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.byar(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.exact(3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.byar(3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.exact(3, Double.NaN));
    }
}
