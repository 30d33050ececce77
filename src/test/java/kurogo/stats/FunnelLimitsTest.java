package kurogo.stats;

import static kurogo.stats.Near.BISECTED;
import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelLimitsTest {

    /** R 4.2.2: {@code qpois((1 - confidence)/2, expected)} and {@code qpois(1 - (1 - confidence)/2, expected)}. */
    @ParameterizedTest
    @CsvSource({
        "12.5, 0.95, 6, 20",
        "12.5, 0.998, 3, 25",
        "250, 0.95, 219, 281",
        "250, 0.998, 203, 300",
        "3, 0.998, 0, 10"
    })
    void countLimitsAgreeWithR(double expected, double confidence, long fewest, long most) {
        assertThat(FunnelLimits.countLimits(expected, confidence)).isEqualTo(new Interval(fewest, most));
    }

    @Test
    void aCountOnALimitIsNoOutlierAndTheNextOneIs() {
        assertThat(FunnelLimits.isBelow(6, 12.5, 0.95)).isFalse();
        assertThat(FunnelLimits.isBelow(5, 12.5, 0.95)).isTrue();
        assertThat(FunnelLimits.isAbove(20, 12.5, 0.95)).isFalse();
        assertThat(FunnelLimits.isAbove(21, 12.5, 0.95)).isTrue();
    }

    /** Wherever a confidence can be written whose half tail is exactly the probability of the count. */
    @Test
    void aCountWhoseProbabilityIsExactlyTheTailIsNoOutlier() {
        int onTheEdge = 0;
        for (long count = 0; count < 40; count++) {
            double few = PoissonProbability.atMost(count, 30);
            double many = PoissonProbability.atLeast(count + 30, 30);
            if (few < 0.5 && (1 - (1 - 2 * few)) / 2 == few) {
                onTheEdge++;
                assertThat(FunnelLimits.isBelow(count, 30, 1 - 2 * few)).isFalse();
                assertThat(FunnelLimits.isBelow(count, 30, 1 - 2 * few, Dispersion.NONE))
                        .isFalse();
            }
            if (many < 0.5 && (1 - (1 - 2 * many)) / 2 == many) {
                onTheEdge++;
                assertThat(FunnelLimits.isAbove(count + 30, 30, 1 - 2 * many)).isFalse();
                assertThat(FunnelLimits.isAbove(count + 30, 30, 1 - 2 * many, Dispersion.NONE))
                        .isFalse();
            }
        }
        assertThat(onTheEdge).isGreaterThan(3);
    }

    @Test
    void zeroCasesAreAnOutlierOnlyWhereEnoughAreExpected() {
        // −ln 0.025 = 3.6889 and −ln 0.001 = 6.9078 expected cases
        assertThat(FunnelLimits.isBelow(0, 3.68, 0.95)).isFalse();
        assertThat(FunnelLimits.isBelow(0, 3.70, 0.95)).isTrue();
        assertThat(FunnelLimits.isBelow(0, 6.90, 0.998)).isFalse();
        assertThat(FunnelLimits.isBelow(0, 6.91, 0.998)).isTrue();
    }

    @Property
    void theTestTheCountLimitsAndTheIntervalSayTheSame(
            @ForAll @IntRange(max = 300) int observed, @ForAll @DoubleRange(min = 0.1, max = 250) double expected) {
        Interval exact = PoissonInterval.exact(observed, 0.95);
        Assume.that(Math.abs(exact.upper() / expected - 1) > 1e-6 && Math.abs(exact.lower() / expected - 1) > 1e-6);
        Interval counts = FunnelLimits.countLimits(expected, 0.95);

        assertThat(FunnelLimits.isBelow(observed, expected, 0.95))
                .isEqualTo(exact.upper() < expected)
                .isEqualTo(observed < counts.lower());
        assertThat(FunnelLimits.isAbove(observed, expected, 0.95))
                .isEqualTo(exact.lower() > expected)
                .isEqualTo(observed > counts.upper());
    }

    @Test
    void withoutSpreadBeyondChanceTheExactTestDecides() {
        assertThat(FunnelLimits.probabilityOfSoFew(3, 7.5, Dispersion.NONE))
                .isEqualTo(PoissonProbability.atMost(3, 7.5));
        assertThat(FunnelLimits.probabilityOfSoMany(12, 7.5, Dispersion.NONE))
                .isEqualTo(PoissonProbability.atLeast(12, 7.5));
        assertThat(FunnelLimits.isBelow(5, 12.5, 0.95, Dispersion.NONE)).isTrue();
        assertThat(FunnelLimits.isAbove(21, 12.5, 0.95, Dispersion.NONE)).isTrue();
        assertThat(FunnelLimits.ratioLimits(25, 0.95, Dispersion.NONE)).isEqualTo(FunnelLimits.ratioLimits(25, 0.95));
    }

    /** R 4.2.2: {@code pnorm((sqrt(O/100) - 1)/sqrt(1/400 + 0.01))} with O = 70, and {@code pnorm(..., lower.tail = FALSE)} with O = 140. */
    @Test
    void spreadBeyondChanceMakesOutliersLessSurprising() {
        Dispersion wide = new Dispersion(5, 0.01, 20);

        assertNear(FunnelLimits.probabilityOfSoFew(70, 100, wide), 0.07201360246315228, 1e-9);
        assertNear(FunnelLimits.probabilityOfSoMany(140, 100, wide), 0.05063440426706047, 1e-9);
        assertThat(FunnelLimits.isBelow(70, 100, 0.95)).isTrue();
        assertThat(FunnelLimits.isBelow(70, 100, 0.95, wide)).isFalse();
        assertThat(FunnelLimits.isBelow(50, 100, 0.95, wide)).isTrue();
        assertThat(FunnelLimits.isAbove(140, 100, 0.998)).isTrue();
        assertThat(FunnelLimits.isAbove(140, 100, 0.998, wide)).isFalse();
        assertThat(FunnelLimits.isAbove(190, 100, 0.998, wide)).isTrue();
    }

    /** z = −2√2 lies beyond −1.96, yet chance alone brings 0 cases where 2 are expected with probability e⁻² = 0.135. */
    @Test
    void wideningNeverMakesAnOutlierOfItsOwn() {
        Dispersion narrow = new Dispersion(1.1, 1e-6, 20);

        assertThat(Overdispersion.widenedZ(0, 2, narrow.tauSquared())).isLessThan(-1.96);
        assertThat(FunnelLimits.isBelow(0, 2, 0.95, narrow)).isFalse();
        assertNear(FunnelLimits.probabilityOfSoFew(0, 2, narrow), Math.exp(-2), 1e-12);
        assertThat(FunnelLimits.ratioLimits(2, 0.95, narrow).lower()).isZero();
    }

    /** SciPy 1.17.1: {@code brentq(lambda x: gamma.sf(25, x + 1) - .025, 0, 25)/25}, {@code brentq(lambda x: gamma.cdf(25, x) - .025, 25, 60)/25}. */
    @ParameterizedTest
    @CsvSource({
        "25, 0.95, 0.6083413206448582, 1.429763280408582",
        "25, 0.998, 0.4237374440538919, 1.691608588468203",
        "4.5, 0.95, 0.09054017659269806, 2.1263703068971878",
        "4.5, 0.998, 0, 2.845985218802114",
        "800, 0.998, 0.8919224999795315, 1.1116410602310116"
    })
    void curvesAgreeWithSciPy(double expected, double confidence, double lower, double upper) {
        assertNear(FunnelLimits.ratioLimits(expected, confidence), lower, upper, 1e-9);
    }

    @Property
    void aCountLiesOutsideTheCurvesExactlyWhenItIsAnOutlier(
            @ForAll @IntRange(max = 200) int observed,
            @ForAll @DoubleRange(min = 0.1, max = 150) double expected,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 0.2) double tauSquared) {
        Dispersion dispersion = new Dispersion(2, tauSquared, 10);
        Interval limits = FunnelLimits.ratioLimits(expected, 0.95, dispersion);
        double ratio = observed / expected;
        Assume.that(Math.abs(ratio - limits.lower()) > 1e-9 && Math.abs(ratio - limits.upper()) > 1e-9);

        assertThat(FunnelLimits.isBelow(observed, expected, 0.95, dispersion)).isEqualTo(ratio < limits.lower());
        assertThat(FunnelLimits.isAbove(observed, expected, 0.95, dispersion)).isEqualTo(ratio > limits.upper());
    }

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
        double exposures =
                rows.stream().mapToDouble(FunnelLimitsTest::derivedExposure).sum();
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

    /** R 4.2.2: {@code 0.3 + c(-1, 1)*qnorm(0.975)*sqrt(0.3*0.7/50)}. */
    @Test
    void proportionLimitsAgreeWithTheFormulaAndStayInside() {
        Interval limits = FunnelLimits.proportionLimits(50, 0.3, 0.95);
        assertNear(limits, 0.1729798163797764, 0.4270201836202236, 1e-12);
        assertThat(FunnelLimits.proportionLimits(2, 0.5, 0.998)).isEqualTo(new Interval(0, 1));
        assertThat(FunnelLimits.proportionLimits(10, 0, 0.95)).isEqualTo(new Interval(0, 0));
        assertThat(FunnelLimits.proportionLimits(10, 1, 0.95)).isEqualTo(new Interval(1, 1));
    }

    @Property
    void aProportionOnItsLimitHasTheTargetOnItsWilsonInterval(
            @ForAll @IntRange(min = 50, max = 5000) int trials,
            @ForAll @DoubleRange(min = 0.3, max = 0.7) double target) {
        Interval limits = FunnelLimits.proportionLimits(trials, target, 0.95);

        assertNear(WilsonInterval.of(limits.lower() * trials, trials, 0.95).upper(), target, 1e-9);
        assertNear(WilsonInterval.of(limits.upper() * trials, trials, 0.95).lower(), target, 1e-9);
    }

    static Stream<Arguments> proportionLimitsOfPublicHealthEngland() {
        return Stream.of("funnel_proportion_limits.csv", "funnel_proportion_limits_axis_variation.csv")
                .flatMap(Vectors::rows)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("proportionLimitsOfPublicHealthEngland")
    void proportionLimitsAgreeWithPublicHealthEngland(NamedCsvRecord row) {
        double trials = Vectors.number(row, "Population");
        double target = Vectors.number(row, "Baseline") / 100;
        Interval two = FunnelLimits.proportionLimits(trials, target, 0.95);
        Interval three = FunnelLimits.proportionLimits(trials, target, 0.998);

        assertNear(100 * two.lower(), Vectors.number(row, "Lower2s0025limit"), BISECTED);
        assertNear(100 * two.upper(), Vectors.number(row, "Upper2s0025limit"), BISECTED);
        assertNear(100 * three.lower(), Vectors.number(row, "Lower3s0001limit"), BISECTED);
        assertNear(100 * three.upper(), Vectors.number(row, "Upper3s0001limit"), BISECTED);
    }

    @Test
    void proportionsAreJudgedAsPublicHealthEnglandJudgesThem() {
        List<NamedCsvRecord> rows = Vectors.rows("funnel_proportion_inputs_significance.csv")
                .filter(row -> !Vectors.isBlank(row, "numerator") && !Vectors.isBlank(row, "denominator"))
                .toList();
        double target = sum(rows, "numerator") / sum(rows, "denominator");

        assertThat(rows)
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(proportionJudgement(
                                Vectors.number(row, "numerator"), Vectors.number(row, "denominator"), target))
                        .isEqualTo(row.getField("significance")));
    }

    private static String proportionJudgement(double successes, double trials, double target) {
        double proportion = successes / trials;
        String side = proportion < target ? "Low" : "High";
        if (!FunnelLimits.proportionLimits(trials, target, 0.998).contains(proportion)) {
            return side + " (0.001)";
        }
        return FunnelLimits.proportionLimits(trials, target, 0.95).contains(proportion)
                ? "Not significant"
                : side + " (0.025)";
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

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isBelow(3, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isAbove(-1, 3, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.isAbove(1, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.ratioLimits(0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.countLimits(Double.NaN, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(0, 0.5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(5, 1.1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportionLimits(5, Double.NaN, 0.95));
    }
}
