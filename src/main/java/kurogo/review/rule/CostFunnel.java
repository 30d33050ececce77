package kurogo.review.rule;

import java.util.List;
import kurogo.stats.Dispersion;
import kurogo.stats.Overdispersion;
import kurogo.stats.PoissonProbability;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The funnel of a programme with cost as the exposure: cases O, cost C, pooled rate r = ΣO/ΣC, expected cases E = r·C.
 *
 * <p>Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185–1202. Where φ is above 1
 * the limits are widened by τ² on the square-root scale. Widening never narrows: for few expected cases the square-root limits lie inside the exact
 * ones (E = 3 with no case: z = −3.5, yet P = 5 %), so a count must be beyond both.
 */
final class CostFunnel {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double rate;
    private final Dispersion dispersion;
    private final PeerGroup peers;
    private final Phrase description;

    /** The funnel of runs that all state cases and cost, at least one of them with a case. */
    CostFunnel(Comparison comparison) {
        List<ProgrammeRun> runs = comparison.members();
        double cost = runs.stream().mapToLong(ProgrammeRun::statedCost).sum();
        rate = runs.stream().mapToLong(ProgrammeRun::statedCases).sum() / cost;
        dispersion = Overdispersion.winsorised(
                runs.stream().mapToLong(ProgrammeRun::statedCases).toArray(),
                runs.stream().mapToDouble(this::expected).toArray());
        peers = PeerGroup.of(
                comparison,
                runs.stream().map(CostFunnel::peer).sorted(PeerGroup.BY_CODE).toList());
        description = peers.description();
    }

    /** r, cases per yen. */
    double rate() {
        return rate;
    }

    /** E = r·C. */
    double expected(ProgrammeRun run) {
        return rate * run.statedCost();
    }

    boolean isWidened() {
        return dispersion.phi() > 1;
    }

    Dispersion dispersion() {
        return dispersion;
    }

    /** Probability of so few cases by chance, the spread between municipalities allowed for where there is one. */
    double probabilityOfSoFew(ProgrammeRun run) {
        long observed = run.statedCases();
        double expected = expected(run);
        double exact = PoissonProbability.atMost(observed, expected);
        return isWidened() ? Math.max(exact, widened(observed, expected)) : exact;
    }

    /**
     * Whether the probability of so few is certainly not below a limit, told without computing it: a count of no fewer than expected is no fewer
     * than the median, and the probability the widened limits give is never undercut.
     *
     * @param limit below one half
     */
    boolean isClearlyAbove(double limit, ProgrammeRun run) {
        long observed = run.statedCases();
        double expected = expected(run);
        return observed >= expected || isWidened() && widened(observed, expected) >= limit;
    }

    PeerGroup peers() {
        return peers;
    }

    /** The peers in words. */
    Phrase description() {
        return description;
    }

    private double widened(long observed, double expected) {
        return NORMAL.cumulativeProbability(Overdispersion.widenedZ(observed, expected, dispersion.tauSquared()));
    }

    private static Peer peer(ProgrammeRun run) {
        return Peer.of(
                run, List.of(Figure.of(Measure.COST, run.statedCost()), Figure.of(Measure.CASES, run.statedCases())));
    }
}
