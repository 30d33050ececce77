package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonIntervalTest {

    /** R 4.2.2: {@code prop.test(successes, trials, correct = FALSE, conf.level = confidence)$conf.int}. */
    @ParameterizedTest
    @CsvSource({
        "7, 20, 0.95, 0.1811918241010821, 0.5671457233147637",
        "0, 15, 0.95, 0, 0.2038833010358485",
        "15, 15, 0.998, 0.61100951885958, 1"
    })
    void agreesWithR(long successes, long trials, double confidence, double lower, double upper) {
        assertNear(WilsonInterval.of(successes, trials, confidence), lower, upper, 1e-12);
    }

    static Stream<NamedCsvRecord> scoresOfPublicHealthEngland() {
        return Vectors.rows("byars_wilson.csv")
                .filter(row -> row.getField("method").equals("Wilson"));
    }

    @ParameterizedTest
    @MethodSource("scoresOfPublicHealthEngland")
    void agreesWithPublicHealthEngland(NamedCsvRecord row) {
        Interval interval = WilsonInterval.of(
                Vectors.number(row, "x"), Vectors.number(row, "n"), Vectors.percent(row, "confidence"));

        assertNear(interval, Vectors.number(row, "lowercl"), Vectors.number(row, "uppercl"), Near.USUAL);
    }

    static Stream<NamedCsvRecord> proportionsOfPublicHealthEngland() {
        return Vectors.rows("proportion_wilson.csv")
                .filter(row -> !Vectors.isBlank(row, "Numerator") && !Vectors.isBlank(row, "Denominator"));
    }

    @ParameterizedTest
    @MethodSource("proportionsOfPublicHealthEngland")
    void proportionsAgreeWithPublicHealthEngland(NamedCsvRecord row) {
        double successes = Vectors.number(row, "Numerator");
        double trials = Vectors.number(row, "Denominator");
        double multiplier = Vectors.number(row, "multiplier");

        assertNear(
                WilsonInterval.of(successes, trials, 0.95).times(multiplier),
                Vectors.number(row, "lower95_0cl"),
                Vectors.number(row, "upper95_0cl"),
                Near.USUAL);
        assertNear(
                WilsonInterval.of(successes, trials, 0.998).times(multiplier),
                Vectors.number(row, "lower99_8cl"),
                Vectors.number(row, "upper99_8cl"),
                Near.USUAL);
    }

    @Property
    void holdsTheProportionAndStaysBetweenZeroAndOne(
            @ForAll @IntRange(max = 500) int successes, @ForAll @IntRange(max = 500) int failures) {
        double trials = Math.max(1, successes + failures);
        Interval interval = WilsonInterval.of(successes, trials, 0.95);

        assertThat(interval.contains(successes / trials)).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(6, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(Double.NaN, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 5, 1.2));
    }
}
