package kurogo.stats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies outside the funnel lies outside it for other programs too. */
class FunnelJudgementsElsewhereTest {

    static Stream<NamedCsvRecord> ratiosJudgedByPublicHealthEngland() {
        return Vectors.rows("funnel_ratio_inputs_significance.csv");
    }

    @ParameterizedTest
    @MethodSource("ratiosJudgedByPublicHealthEngland")
    void ratiosAreJudgedAsPublicHealthEnglandJudgesThem(NamedCsvRecord row) {
        assertThat(judgement(Vectors.count(row, "obs"), Vectors.number(row, "expected")))
                .isEqualTo(row.getField("significance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crude_per_100000_with_0", "crude_per_100_with_0"})
    void crudeRatesAreJudgedAsPublicHealthEnglandJudgesThem(String judgement) {
        List<NamedCsvRecord> rows = Vectors.rows("funnel_rate_significance.csv").toList();
        double pooled = sum(rows, "count") / sum(rows, "pop");

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(
                                judgement(Vectors.count(row, "count"), pooled * Vectors.number(row, "pop")))
                        .isEqualTo(row.getField(judgement)));
    }

    @Test
    void standardisedRatesAreJudgedAsPublicHealthEnglandJudgesThem() {
        List<NamedCsvRecord> rows = Vectors.rows("funnel_rate_significance.csv")
                .filter(row -> !Vectors.isBlank(row, "rate_dsr"))
                .toList();
        double exposures = rows.stream()
                .mapToDouble(FunnelJudgementsElsewhereTest::derivedExposure)
                .sum();
        double pooled = sum(rows, "count") / exposures;

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(judgement(Vectors.count(row, "count"), pooled * derivedExposure(row)))
                        .isEqualTo(row.getField("dsr_per_100000_without_0")));
    }

    private static double derivedExposure(NamedCsvRecord row) {
        return Vectors.number(row, "count") / Vectors.number(row, "rate_dsr");
    }

    private static double sum(List<NamedCsvRecord> rows, String field) {
        return rows.stream().mapToDouble(row -> Vectors.number(row, field)).sum();
    }

    private static String judgement(long observed, double expected) {
        if (FunnelLimits.isBelow(observed, expected, 0.998)) {
            return "Low (0.001)";
        }
        if (FunnelLimits.isAbove(observed, expected, 0.998)) {
            return "High (0.001)";
        }
        if (FunnelLimits.isBelow(observed, expected, 0.95)) {
            return "Low (0.025)";
        }
        return FunnelLimits.isAbove(observed, expected, 0.95) ? "High (0.025)" : "Not significant";
    }

    static Stream<NamedCsvRecord> outliersOfFunnelPlotR() {
        return Vectors.rows("fpr_outlier_flags.csv");
    }

    @ParameterizedTest
    @MethodSource("outliersOfFunnelPlotR")
    void aValueOnALimitIsNoOutlierForFunnelPlotREither(NamedCsvRecord row) {
        for (String level : List.of("95", "99")) {
            Interval limits = new Interval(Vectors.number(row, "LCL" + level), Vectors.number(row, "UCL" + level));
            assertThat(limits.contains(Vectors.number(row, "rr")))
                    .isEqualTo(row.getField("flag" + level).equals("0"));
        }
    }
}
