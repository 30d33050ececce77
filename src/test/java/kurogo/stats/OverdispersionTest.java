package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How much wider than chance groups spread. */
class OverdispersionTest {

    private static final long[] OBSERVED = {0, 5, 12, 3, 30, 8, 19, 2, 44, 7, 11, 1};
    private static final double[] EXPECTED = {4.5, 6.1, 9.8, 5.5, 21, 9.2, 14.6, 6.3, 28.4, 8.8, 10.1, 3.7};
    private static final double TAU_SQUARED = 0.02574127174353873;

    /** The six groups of FunnelPlotR's own test of its adjustment. */
    private static final long[] SIX_OBSERVED = {100, 150, 180, 80, 120, 225};

    private static final double[] SIX_EXPECTED = {108, 112, 165, 95, 100, 220};

    /**
     * R 4.2.2: {@code z <- 2*(sqrt(O) - sqrt(E)); b <- quantile(z, c(.1, .9)); z <- pmin(pmax(z, b[1]), b[2]); phi <- mean(z^2);
     * w <- 4*E; n <- length(z); tau2 <- max(0, (n*phi - (n - 1))/(sum(w) - sum(w^2)/sum(w)))}.
     */
    @Test
    void winsorisedEstimateAgreesWithR() {
        Dispersion dispersion = Overdispersion.winsorised(OBSERVED, EXPECTED);

        assertNear(dispersion.phi(), 1.88344313948338593, 1e-12);
        assertNear(dispersion.tauSquared(), TAU_SQUARED, 1e-12);
        assertThat(dispersion.groups()).isEqualTo(12);
        assertThat(dispersion.isOverdispersed()).isTrue();
    }

    /**
     * R 4.2.2, on one case more in each group: {@code z <- sqrt(E)*log(O/E); pos <- rank(z)/(n + 1); k <- pos >= .1 & pos < .9; z <- z[k];
     * w <- E[k]; phi <- mean(z^2); tau2} as above.
     */
    @Test
    void truncatedEstimateAgreesWithR() {
        long[] observed = IntStream.range(0, OBSERVED.length)
                .mapToLong(i -> OBSERVED[i] + 1)
                .toArray();

        Dispersion dispersion = Overdispersion.truncated(observed, EXPECTED);

        assertNear(dispersion.phi(), 1.122599180850567, 1e-12);
        assertNear(dispersion.tauSquared(), 0.026766346308060, 1e-12);
        assertThat(dispersion.groups()).isEqualTo(10);
    }

    @Test
    void truncationDropsNothingBelowNineGroups() {
        assertThat(Overdispersion.truncated(SIX_OBSERVED, SIX_EXPECTED).groups())
                .isEqualTo(6);
    }

    @Test
    void equalScoresShareTheirRankWhenTruncated() {
        long[] observed = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        double[] expected = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};

        assertThat(Overdispersion.truncated(observed, expected).groups()).isEqualTo(11);
    }

    /** The ranks of eleven different scores over twelve: 1/12 is below 0.1 and 11/12 is not below 0.9. */
    @Test
    void truncationCutsBothEnds() {
        long[] observed = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        double[] expected = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};

        assertThat(Overdispersion.truncated(observed, expected).groups()).isEqualTo(9);
    }

    /** Nine ranks over ten: 0.1 stays, 0.9 goes. */
    @Test
    void aRankOnTheLowerEdgeStaysAndOneOnTheUpperGoes() {
        long[] observed = {1, 2, 3, 4, 5, 6, 7, 8, 90};
        double[] expected = {5, 5, 5, 5, 5, 5, 5, 5, 5};
        Dispersion dispersion = Overdispersion.truncated(observed, expected);

        assertThat(dispersion.groups()).isEqualTo(8);
        double[] kept = Overdispersion.zScores(
                ZScale.LOG, new long[] {1, 2, 3, 4, 5, 6, 7, 8}, new double[] {5, 5, 5, 5, 5, 5, 5, 5});
        assertNear(
                dispersion.phi(), Arrays.stream(kept).map(z -> z * z).average().orElseThrow(), 1e-12);
    }

    static Stream<NamedCsvRecord> sixGroupsOfFunnelPlotR() {
        return Vectors.rows("overdispersion_phi_tau2.csv")
                .filter(row -> row.getField("dataset").equals("fpr_test6")
                        && row.getField("method").startsWith("SR_"));
    }

    @ParameterizedTest
    @MethodSource("sixGroupsOfFunnelPlotR")
    void estimatesAgreeWithFunnelPlotR(NamedCsvRecord row) {
        Dispersion dispersion = row.getField("method").equals("SR_SHMI")
                ? Overdispersion.truncated(SIX_OBSERVED, SIX_EXPECTED)
                : winsorisedBy(Vectors.number(row, "trim_by"));

        assertNear(dispersion.phi(), Vectors.number(row, "phi"));
        assertNear(dispersion.tauSquared(), Vectors.number(row, "tau2"));
    }

    private static Dispersion winsorisedBy(double share) {
        double[] z = Overdispersion.zScores(ZScale.SQUARE_ROOT, SIX_OBSERVED, SIX_EXPECTED);
        double[] errors = IntStream.range(0, z.length)
                .mapToDouble(i -> ZScale.SQUARE_ROOT.standardError(SIX_EXPECTED[i]))
                .toArray();
        return Overdispersion.estimate(Overdispersion.winsorise(z, share), errors);
    }

    /** n·φ = n − 1 is the edge at which nothing is left over: z = (1, 0), φ = 1/2. With s = (1/2, 1), Σw − Σw²/Σw = 5 − 17/5 = 1.6. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0.5, 0", "0.9, 0, 0.405, 0", "2, 0, 2, 1.875"})
    void tauSquaredIsWhatExceedsChanceAndNeverNegative(double one, double other, double phi, double tauSquared) {
        Dispersion dispersion = Overdispersion.estimate(new double[] {one, other}, new double[] {0.5, 1});

        assertNear(dispersion.phi(), phi, 1e-12);
        assertNear(dispersion.tauSquared(), tauSquared, 1e-12);
    }

    @Test
    void aSingleUnitShowsNoSpreadBetweenUnits() {
        assertThat(Overdispersion.estimate(new double[] {3}, new double[] {1})).isEqualTo(new Dispersion(9, 0, 1));
        assertThat(Overdispersion.estimate(new double[] {0}, new double[] {1})).isEqualTo(new Dispersion(0, 0, 1));
        assertThat(Dispersion.NONE).isEqualTo(new Dispersion(1, 0, 0));
        assertThat(Dispersion.NONE.isOverdispersed()).isFalse();
    }

    @Test
    void winsorisingPullsTheEndsInAndLeavesTheRest() {
        // R 4.2.2: quantile(0:10, c(.1, .9)) is 1 and 9
        assertThat(Overdispersion.winsorise(new double[] {10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 0.1))
                .containsExactly(9, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(Overdispersion.winsorise(new double[] {3, 1}, 0)).containsExactly(3, 1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.winsorised(new long[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.winsorised(new long[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.zScores(ZScale.LOG, new long[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.winsorised(new long[] {1, 2}, new double[] {1, 0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.winsorise(new double[] {1}, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.winsorise(new double[] {1}, -0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.estimate(new double[] {1}, new double[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.estimate(new double[] {1}, new double[] {1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZScale.SQUARE_ROOT.standardError(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.widenedZ(1, 1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.widenedZ(-1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dispersion(-1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dispersion(1, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dispersion(1, 0, -1));
    }
}
