package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleMeanTest {

    private static final double[] VALUES = {3.1, 2.7, 5.9, 4.4, 3.3, 8.8, 2.9, 3.6, 15.2, 4.1, 3.0, 6.5};

    /** R 4.2.2: {@code t.test(values, conf.level = confidence)$conf.int}, {@code mean}, {@code sd}. */
    @Test
    void agreesWithR() {
        SampleMean sample = SampleMean.of(VALUES, 0.95);

        assertNear(sample.interval(), 2.994016928917105, 7.589316404416230, 1e-9);
        assertNear(sample.mean(), 5.291666666666667, 1e-12);
        assertNear(sample.standardDeviation(), 3.616240723416649, 1e-12);
        assertThat(sample.size()).isEqualTo(12);
        assertNear(SampleMean.of(VALUES, 0.998).interval(), 1.090205679420556, 9.493127653912778, 1e-9);
    }

    static Stream<NamedCsvRecord> meansOfPublicHealthEngland() {
        return Vectors.rows("mean_t_outputs.csv");
    }

    @ParameterizedTest
    @MethodSource("meansOfPublicHealthEngland")
    void agreesWithPublicHealthEngland(NamedCsvRecord row) {
        String area = row.getField("area");
        double[] values = Vectors.rows("mean_t_inputs.csv")
                .filter(input -> area.equals("No grouping") || area.equals(input.getField("area")))
                .mapToDouble(input -> Vectors.number(input, "values"))
                .toArray();

        SampleMean sample = SampleMean.of(values, 0.95);

        assertNear(sample.mean(), Vectors.number(row, "value"));
        assertNear(sample.standardDeviation(), Vectors.number(row, "stdev"));
        assertThat(sample.size()).isEqualTo((int) Vectors.count(row, "value_count"));
        assertNear(
                sample.interval(), Vectors.number(row, "lower95_0cl"), Vectors.number(row, "upper95_0cl"), Near.USUAL);
        assertNear(
                SampleMean.of(values, 0.998).interval(),
                Vectors.number(row, "lower99_8cl"),
                Vectors.number(row, "upper99_8cl"),
                Near.USUAL);
    }

    @Test
    void oneValueSaysNothingOfItsSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.of(new double[] {3}, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.of(VALUES, 1));
    }
}
