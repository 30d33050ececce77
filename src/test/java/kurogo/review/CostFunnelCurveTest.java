package kurogo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import org.junit.jupiter.api.Test;

/** The funnel drawn anew from the figures an evidence keeps. */
class CostFunnelCurveTest {

    private static final MunicipalityCode CITY = new MunicipalityCode("952010");
    private static final MunicipalityCode TOWN = new MunicipalityCode("953016");

    @Test
    void limitsNarrowAsCostGrowsAndTheOuterOnesLieOutside() {
        CostFunnelCurve curve = CostFunnelCurve.of(evidence(Optional.of(5.0))).orElseThrow();
        CostFunnelCurve.Limits first = curve.limits().getFirst();
        CostFunnelCurve.Limits last = curve.limits().getLast();
        assertThat(last.outer().upper() - last.outer().lower())
                .isLessThan(first.outer().upper() - first.outer().lower());
        assertThat(curve.limits()).allSatisfy(limit -> {
            assertThat(limit.outer().lower()).isLessThanOrEqualTo(limit.inner().lower());
            assertThat(limit.inner().lower()).isLessThanOrEqualTo(curve.rate());
            assertThat(limit.outer().upper())
                    .isGreaterThanOrEqualTo(limit.inner().upper());
        });
        assertThat(last.cost()).isGreaterThan(20_000_000);
    }

    @Test
    void pointsAreCasesForAMillionYen() {
        CostFunnelCurve curve = CostFunnelCurve.of(evidence(Optional.of(5.0))).orElseThrow();
        assertThat(curve.points())
                .containsExactly(
                        new CostFunnelCurve.Point(CITY, 20_000_000, 6), new CostFunnelCurve.Point(TOWN, 5_000_000, 0));
    }

    @Test
    void anEvidenceWithoutAPooledRateHasNoFunnel() {
        assertThat(CostFunnelCurve.of(evidence(Optional.empty()))).isEmpty();
    }

    private static Evidence evidence(Optional<Double> rate) {
        PeerGroup peers = new PeerGroup(
                PeerGroup.Kind.WHOLE_PREFECTURE,
                OptionalLong.empty(),
                OptionalLong.empty(),
                List.of(peer(CITY, 20_000_000, 120), peer(TOWN, 5_000_000, 0)));
        return new Evidence(
                Optional.empty(),
                OptionalDouble.empty(),
                rate.map(each -> List.of(Figure.of(Measure.CASES_BY_COST, each)))
                        .orElse(List.of()),
                Optional.of(peers),
                OptionalDouble.empty(),
                List.of(),
                List.of());
    }

    private static Peer peer(MunicipalityCode code, double cost, double cases) {
        return new Peer(
                code, List.of(Figure.of(Measure.COST, cost), Figure.of(Measure.CASES, cases)), Optional.empty());
    }
}
