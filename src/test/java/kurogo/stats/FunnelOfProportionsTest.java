package kurogo.stats;

import static kurogo.stats.Near.BISECTED;
import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The funnel of shares, which have an end at both sides. */
class FunnelOfProportionsTest {

    private static double sum(List<NamedCsvRecord> rows, String field) {
        return rows.stream().mapToDouble(row -> Vectors.number(row, field)).sum();
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
}
