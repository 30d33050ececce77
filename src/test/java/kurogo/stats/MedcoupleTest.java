package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedcoupleTest {

    private static final double[] SKEWED = {3.1, 2.7, 5.9, 4.4, 3.3, 8.8, 2.9, 3.6, 15.2, 4.1, 3.0, 6.5};

    /** R 4.2.2, robustbase 0.95-0: {@code mc(values)}. */
    @Test
    void agreesWithRobustbase() {
        assertNear(Medcouple.of(SKEWED).orElseThrow(), 0.4932539682539684, 1e-12);
    }

    static Stream<NamedCsvRecord> published() {
        return Vectors.rows("medcouple.csv");
    }

    @ParameterizedTest
    @MethodSource("published")
    void agreesWithRobustbaseAndStatsmodelsOrIsUndefinedWhereMostAreTied(NamedCsvRecord row) {
        OptionalDouble medcouple = Medcouple.of(Arrays.stream(row.getField("x").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());

        if (row.getField("source").contains("tied") || row.getField("source").contains("constant")) {
            assertThat(medcouple).isEmpty();
        } else {
            assertThat(medcouple.orElseThrow()).isCloseTo(Vectors.number(row, "expected_medcouple"), within(1e-12));
        }
    }

    @Test
    void isUndefinedWhenMoreThanHalfAreEqualAndDefinedAtHalf() {
        assertThat(Medcouple.of(1, 1, 1, 1, 2, 5, 9)).isEmpty();
        assertThat(Medcouple.of(0, 1, 1, 1, 3, 4)).isPresent();
        assertThat(Medcouple.of(4)).isEmpty();
    }

    @Property
    void isTheMedianOfAllPairs(@ForAll @Size(min = 2, max = 25) List<@IntRange(min = -9, max = 9) Integer> values) {
        double[] row = values.stream().mapToDouble(Integer::doubleValue).toArray();

        Medcouple.of(row).ifPresent(fast -> assertThat(fast).isCloseTo(medianOfAllPairs(row), within(1e-12)));
    }

    @Property
    void turnsItsSignWithTheValues(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -99, max = 99) Integer> values) {
        double[] row = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] mirrored = Arrays.stream(row).map(value -> -value).toArray();

        OptionalDouble medcouple = Medcouple.of(row);
        assertThat(medcouple.isPresent()).isEqualTo(Medcouple.of(mirrored).isPresent());
        medcouple.ifPresent(
                value -> assertThat(Medcouple.of(mirrored).orElseThrow()).isCloseTo(-value, within(1e-12)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 1741})
    void symmetricValuesHaveNone(int size) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> Math.pow(i - (size - 1) / 2.0, 3));

        assertThat(Medcouple.of(values).orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(Medcouple::of);
        assertThatIllegalArgumentException().isThrownBy(() -> Medcouple.of(1, 2, Double.NaN));
    }

    /** The definition taken literally: every pair is laid out. */
    private static double medianOfAllPairs(double[] values) {
        double median = Quantiles.median(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] below = Arrays.stream(sorted).filter(value -> value <= median).toArray();
        double[] above = Arrays.stream(sorted).filter(value -> value >= median).toArray();
        int ties = (int) Arrays.stream(sorted).filter(value -> value == median).count();
        double[] pairs = new double[below.length * above.length];
        for (int i = 0; i < below.length; i++) {
            for (int j = 0; j < above.length; j++) {
                double low = median - below[i];
                double high = above[j] - median;
                int tied = i - (below.length - ties) + j;
                pairs[i * above.length + j] =
                        low == 0 && high == 0 ? Integer.signum(tied - ties + 1) : (high - low) / (high + low);
            }
        }
        return Quantiles.median(pairs);
    }
}
