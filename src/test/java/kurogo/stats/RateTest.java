package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RateTest {

    /** R 4.2.2: {@code poisson.test(7)$conf.int / 20000 * 1e5}. */
    @Test
    void fewCasesHaveTheExactInterval() {
        Rate rate = Rate.of(7, 20_000, 100_000, 0.95);

        assertNear(rate.value(), 35, 1e-12);
        assertNear(rate.interval(), 5 * 2.814363051519867, 5 * 14.422675361702378, Near.USUAL);
    }

    static Stream<NamedCsvRecord> ratesOfPublicHealthEngland() {
        return Vectors.rows("rate_exact_byars.csv").filter(row -> !Vectors.isBlank(row, "value"));
    }

    @ParameterizedTest
    @MethodSource("ratesOfPublicHealthEngland")
    void agreesWithPublicHealthEngland(NamedCsvRecord row) {
        Rate usual = rate(row, 0.95);
        assertNear(usual.value(), Vectors.number(row, "value"));
        assertNear(
                usual.interval(), Vectors.number(row, "lower95_0cl"), Vectors.number(row, "upper95_0cl"), Near.USUAL);
        assertNear(
                rate(row, 0.998).interval(),
                Vectors.number(row, "lower99_8cl"),
                Vectors.number(row, "upper99_8cl"),
                Near.USUAL);
    }

    static Stream<Arguments> groupedRatesOfPublicHealthEngland() {
        return Vectors.rows("rate_exact_byars_grouped.csv")
                .filter(row -> !Vectors.isBlank(row, "value"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("groupedRatesOfPublicHealthEngland")
    void groupedRatesAgreeWithPublicHealthEngland(NamedCsvRecord row) {
        Rate rate = rate(row, Vectors.percent(row, "confidence"));

        assertNear(rate.value(), Vectors.number(row, "value"));
        assertNear(rate.interval(), Vectors.number(row, "lowercl"), Vectors.number(row, "uppercl"), Near.USUAL);
    }

    private static Rate rate(NamedCsvRecord row, double confidence) {
        return Rate.of(
                Vectors.count(row, "Numerator"),
                Vectors.number(row, "Denominator"),
                Vectors.number(row, "multiplier"),
                confidence);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, 0, 100, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, Double.POSITIVE_INFINITY, 100, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, 10, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(-1, 10, 100, 0.95));
    }
}
