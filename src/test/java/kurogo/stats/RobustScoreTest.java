package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import kurogo.stats.RobustScore.ModifiedZ;
import kurogo.stats.RobustScore.Spread;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustScoreTest {

    /** R 4.2.2: {@code 0.6745*(x - median(x))/mad(x, constant = 1)}. */
    @Test
    void scoresRestOnTheMedianDeviation() {
        ModifiedZ z = RobustScore.modifiedZ(10, 12, 11, 13, 12, 14, 11, 40);

        assertThat(z.scores()).containsExactly(-1.3490, 0.0, -0.6745, 0.6745, 0.0, 1.3490, -0.6745, 18.8860);
        assertThat(z.median()).isEqualTo(12);
        assertThat(z.mad()).isEqualTo(1);
        assertThat(z.meanDeviation()).isEqualTo(4.375);
        assertThat(z.spread()).isEqualTo(Spread.MEDIAN_DEVIATION);
    }

    /** R 4.2.2: {@code (x - median(x))/(1.253314*mean(abs(x - median(x))))}. */
    @Test
    void theMeanDeviationStepsInWhenMostValuesAreEqual() {
        ModifiedZ z = RobustScore.modifiedZ(5, 5, 5, 5, 5, 9, 1, 5);

        assertNear(z.scores().get(5), 3.19153859288255, 1e-12);
        assertNear(z.scores().get(6), -3.19153859288255, 1e-12);
        assertThat(z.scores().get(0)).isZero();
        assertThat(z.mad()).isZero();
        assertThat(z.meanDeviation()).isEqualTo(1);
        assertThat(z.spread()).isEqualTo(Spread.MEAN_DEVIATION);
    }

    @Test
    void equalValuesAllScoreZeroAndSaySo() {
        ModifiedZ z = RobustScore.modifiedZ(7, 7, 7);

        assertThat(z.scores()).containsExactly(0.0, 0.0, 0.0);
        assertThat(z.spread()).isEqualTo(Spread.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deA", "deB", "single6"})
    void scoresAndOutliersAgreeWithDhis2(String dataset) {
        List<NamedCsvRecord> rows = Vectors.rows("dhis2_zscore_rows.csv")
                .filter(row -> row.getField("dataset").equals(dataset))
                .toList();
        ModifiedZ z = RobustScore.modifiedZ(
                rows.stream().mapToDouble(row -> Vectors.number(row, "value")).toArray());

        NamedCsvRecord summary = Vectors.rows("dhis2_zscore_summary.csv")
                .filter(row -> row.getField("dataset").equals(dataset))
                .findFirst()
                .orElseThrow();
        assertNear(z.median(), Vectors.number(summary, "median"));
        assertNear(z.mad(), Vectors.number(summary, "mad"));
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            double score = Math.abs(z.scores().get(i));
            assertNear(score, Vectors.number(row, "modified_z_recomputed"));
            assertThat(score >= Vectors.number(row, "threshold"))
                    .isEqualTo(row.getField("upstream_flagged_outlier").equals("1"));
        }
    }

    @Property
    void scoresDoNotDependOnTheUnit(
            @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = -1000, max = 1000) Double> values) {
        double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] scaled = values.stream().mapToDouble(value -> 8 * value).toArray();

        assertThat(RobustScore.modifiedZ(scaled).scores())
                .isEqualTo(RobustScore.modifiedZ(plain).scores());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(RobustScore::modifiedZ);
        assertThatIllegalArgumentException().isThrownBy(() -> RobustScore.modifiedZ(1, Double.POSITIVE_INFINITY));
    }
}
