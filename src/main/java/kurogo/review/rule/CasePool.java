package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.stats.NegativeBinomialFit;
import kurogo.stats.PoissonProbability;

/**
 * What number of cases is to be expected of a programme, by population and time.
 *
 * <p>Pooled rate = Σ cases / Σ (population × share of the period run) over all municipalities that ran the programme, stated their cases and
 * have a known population; those with no case and the municipality judged are among them. Where the counts vary more than chance and the fit is
 * stable, they are taken to follow the negative binomial distribution, else the Poisson distribution.
 */
final class CasePool {

    private final double rate;
    private final Optional<NegativeBinomialFit> fit;
    private final PeerGroup peers;
    private final Phrase description;

    private CasePool(List<ProgrammeRun> runs) {
        long cases = runs.stream().mapToLong(ProgrammeRun::statedCases).sum();
        rate = cases == 0
                ? 0
                : cases / runs.stream().mapToDouble(ProgrammeRun::exposure).sum();
        fit = cases == 0 ? Optional.empty() : fit(runs);
        peers = PeerGroup.wholePrefecture(runs.stream().map(CasePool::peer).toList());
        description = peers.description();
    }

    static CasePool of(List<ProgrammeRun> runs) {
        return new CasePool(runs.stream()
                .filter(run -> run.cases().isGiven() && run.population().isPresent())
                .toList());
    }

    /** Cases per person and full period. */
    double rate() {
        return rate;
    }

    /** E = population × rate × share of the period run. */
    double expected(ProgrammeRun run) {
        return rate * run.exposure();
    }

    /** P(0) = e<sup>−E</sup>, or the negative binomial's. */
    double probabilityOfZero(ProgrammeRun run) {
        double expected = expected(run);
        return fit.map(counts -> counts.at(expected).zero()).orElseGet(() -> PoissonProbability.zero(expected));
    }

    /** The fit, where the counts vary more than chance. */
    Optional<NegativeBinomialFit> fit() {
        return fit;
    }

    PeerGroup peers() {
        return peers;
    }

    /** The peers in words. */
    Phrase description() {
        return description;
    }

    private Optional<NegativeBinomialFit> fit(List<ProgrammeRun> runs) {
        long[] observed = runs.stream().mapToLong(ProgrammeRun::statedCases).toArray();
        double[] expected = runs.stream().mapToDouble(this::expected).toArray();
        return NegativeBinomialFit.of(observed, expected);
    }

    private static Peer peer(ProgrammeRun run) {
        return Peer.of(
                run,
                List.of(
                        Figure.of(Measure.POPULATION, run.population().orElseThrow()),
                        Figure.of(Measure.SHARE_OF_PERIOD, run.shareOfPeriod()),
                        Figure.of(Measure.CASES, run.statedCases())));
    }
}
