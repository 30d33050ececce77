package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hospitals by which FunnelPlotR shows its adjustment have the same spread, scores and limits here. */
class HospitalsOfFunnelPlotRTest {

    /** The vignette rounds expected cases to two places; the square-root figures were computed from unrounded ones. */
    @Test
    void theFiftyFourHospitalsOfFunnelPlotRsVignetteAgree() {
        List<NamedCsvRecord> rows = Vectors.rows("overdispersion_medpar_54.csv").toList();
        long[] observed =
                rows.stream().mapToLong(row -> Vectors.count(row, "observed")).toArray();

        Dispersion log = Overdispersion.truncated(observed, column(rows, "expected_2dp"));
        Dispersion root = Overdispersion.winsorised(observed, column(rows, "expected_unrounded"));

        assertThat(log.groups()).isEqualTo((int) summary("n_kept_truncation"));
        assertNear(log.phi(), summary("phi_SHMI"));
        assertNear(log.tauSquared(), summary("tau2_SHMI"));
        assertNear(root.phi(), summary("phi_CQC_winsor10"));
        assertNear(root.tauSquared(), summary("tau2_CQC_winsor10"));
        assertThat(outliers(rows, ZScale.LOG, log)).isEqualTo((long) summary("adjusted_outliers_998_SHMI"));
        assertThat(outliers(rows, ZScale.SQUARE_ROOT, root))
                .isEqualTo((long) summary("adjusted_outliers_998_CQC_limits_squared_back"));
    }

    private static double[] column(List<NamedCsvRecord> rows, String field) {
        return rows.stream().mapToDouble(row -> Vectors.number(row, field)).toArray();
    }

    private static double summary(String quantity) {
        return Vectors.rows("overdispersion_medpar_summary.csv")
                .filter(row -> row.getField("quantity").equals(quantity))
                .mapToDouble(row -> Vectors.number(row, "value"))
                .findFirst()
                .orElseThrow();
    }

    private static long outliers(List<NamedCsvRecord> rows, ZScale scale, Dispersion dispersion) {
        return rows.stream()
                .filter(row -> !Overdispersion.ratioLimits(
                                scale, Vectors.number(row, "expected_2dp"), 0.998, dispersion.tauSquared())
                        .contains(Vectors.number(row, "ratio")))
                .count();
    }

    static Stream<NamedCsvRecord> hospitals() {
        return Vectors.rows("overdispersion_medpar_54.csv");
    }

    @ParameterizedTest
    @MethodSource("hospitals")
    void scoresAndLimitsOfEachHospitalAgree(NamedCsvRecord row) {
        long observed = Vectors.count(row, "observed");
        double expected = Vectors.number(row, "expected_2dp");
        double unrounded = Vectors.number(row, "expected_unrounded");
        double tauSquared = summary("tau2_SHMI");

        assertNear(ZScale.LOG.z(observed, expected), Vectors.number(row, "z_log"));
        assertNear(ZScale.SQUARE_ROOT.z(observed, unrounded), Vectors.number(row, "z_sqrt_cqc"));
        assertNear(
                Overdispersion.ratioLimits(ZScale.LOG, expected, 0.95, tauSquared),
                Vectors.number(row, "od_ll95"),
                Vectors.number(row, "od_ul95"),
                Near.USUAL);
        assertNear(
                Overdispersion.ratioLimits(ZScale.LOG, expected, 0.998, tauSquared),
                Vectors.number(row, "od_ll998"),
                Vectors.number(row, "od_ul998"),
                Near.USUAL);
        assertNear(
                FunnelLimits.chiSquareLimits(expected, 0.998),
                Vectors.number(row, "poisson_ll998"),
                Vectors.number(row, "poisson_ul998"),
                Near.USUAL);
    }
}
