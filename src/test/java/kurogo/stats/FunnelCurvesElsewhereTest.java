package kurogo.stats;

import static kurogo.stats.Near.BISECTED;
import static kurogo.stats.Near.assertNear;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The curves of the funnel are those other programs draw. */
class FunnelCurvesElsewhereTest {

    /** R 4.2.2: {@code qchisq(a/2, 2*E)/2/E} and {@code qchisq(1 - a/2, 2*(E + 1))/2/E}. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.95, 0.2062240409652004, 2.9224243565807746",
        "3, 0.998, 0.0635111258561344, 4.3540802597293569",
        "25, 0.95, 0.6471472739131731, 1.4761972679012145",
        "25, 0.998, 0.4934781054375453, 1.7854430166860893",
        "400, 0.95, 0.9043907415778587, 1.1029666202416899",
        "400, 0.998, 0.8525830662337677, 1.1643541412460241"
    })
    void chiSquareLimitsAgreeWithR(double expected, double confidence, double lower, double upper) {
        assertNear(FunnelLimits.chiSquareLimits(expected, confidence), lower, upper, Near.USUAL);
    }

    static Stream<NamedCsvRecord> limitsOfFunnelPlotR() {
        return Vectors.rows("fpr_poisson_limits.csv");
    }

    @ParameterizedTest
    @MethodSource("limitsOfFunnelPlotR")
    void chiSquareLimitsAgreeWithFunnelPlotR(NamedCsvRecord row) {
        double expected = Vectors.number(row, "expected");
        assertNear(
                FunnelLimits.chiSquareLimits(expected, 0.95),
                Vectors.number(row, "ll95"),
                Vectors.number(row, "ul95"),
                Near.USUAL);
        assertNear(
                FunnelLimits.chiSquareLimits(expected, 0.998),
                Vectors.number(row, "ll998"),
                Vectors.number(row, "ul998"),
                Near.USUAL);
    }

    /** R 4.2.2: {@code poisson.test(7, conf.level = 0.998)$conf.int}. */
    @Test
    void aCountLiesOnALimitWhereItsExactIntervalEnds() {
        assertNear(FunnelLimits.expectedAtLowerLimit(7, 0.998), 19.626177395384236, Near.USUAL);
        assertNear(FunnelLimits.expectedAtUpperLimit(7, 0.998), 1.520336260398809, Near.USUAL);
    }

    static Stream<NamedCsvRecord> ratioLimitsOfPublicHealthEngland() {
        return Vectors.rows("funnel_ratio_limits.csv");
    }

    @ParameterizedTest
    @MethodSource("ratioLimitsOfPublicHealthEngland")
    void theCurveOfExpectedCasesAgreesWithPublicHealthEngland(NamedCsvRecord row) {
        long observed = Vectors.count(row, "Observed_events");
        assertNear(
                FunnelLimits.expectedAtLowerLimit(observed, 0.95),
                Vectors.number(row, "lower_2s_exp_events"),
                BISECTED);
        assertNear(
                FunnelLimits.expectedAtUpperLimit(observed, 0.95),
                Vectors.number(row, "upper_2s_exp_events"),
                BISECTED);
        assertNear(
                FunnelLimits.expectedAtLowerLimit(observed, 0.998),
                Vectors.number(row, "lower_3s_exp_events"),
                BISECTED);
        assertNear(
                FunnelLimits.expectedAtUpperLimit(observed, 0.998),
                Vectors.number(row, "upper_3s_exp_events"),
                BISECTED);
        double ratio = 100 * observed / FunnelLimits.expectedAtLowerLimit(observed, 0.998);
        assertNear(ratio, Vectors.number(row, "lower_3s_isr"), BISECTED);
    }

    static Stream<Arguments> rateLimitsOfPublicHealthEngland() {
        return Stream.of("funnel_rate_limits.csv", "funnel_rate_limits_2.csv", "funnel_rate_limits_3.csv")
                .flatMap(Vectors::rows)
                .map(Arguments::of);
    }

    /** The limits of a rate are those of a count: the population in which it would be expected, over three years of data. */
    @ParameterizedTest
    @MethodSource("rateLimitsOfPublicHealthEngland")
    void theLimitsOfARateAgreeWithPublicHealthEngland(NamedCsvRecord row) {
        long events = Vectors.count(row, "Events");
        double baseline = Vectors.number(row, "baseline");
        assertRate(row, "lower_2s", FunnelLimits.expectedAtLowerLimit(events, 0.95), events, baseline);
        assertRate(row, "upper_2s", FunnelLimits.expectedAtUpperLimit(events, 0.95), events, baseline);
        assertRate(row, "lower_3s", FunnelLimits.expectedAtLowerLimit(events, 0.998), events, baseline);
        assertRate(row, "upper_3s", FunnelLimits.expectedAtUpperLimit(events, 0.998), events, baseline);
    }

    private static void assertRate(NamedCsvRecord row, String limit, double expected, long events, double baseline) {
        double populationOfOneYear = expected / baseline * 100_000 / 3;
        assertNear(populationOfOneYear, Vectors.number(row, limit + "_population_1_year"), BISECTED);
        assertNear(events / expected * baseline, Vectors.number(row, limit + "_limit"), BISECTED);
    }
}
