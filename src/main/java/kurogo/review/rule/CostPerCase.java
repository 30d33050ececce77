package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.report.answers.Programme;
import kurogo.review.rule.NotAssessable.Reason;

/**
 * 1件当たり費用: cost per case far above that of municipalities of similar size (see {@link RobustComparison}).
 *
 * <p>Peers are the municipalities of the population band that ran the programme at a cost and with at least one case. While a band holds too few,
 * the next band above joins it, and when there is none above, the next below; each band is widened for itself, so that a municipality is compared
 * with larger ones before smaller ones. Municipalities without a case have no cost per case: {@link ZeroCases} and {@link HighCost} speak of them.
 */
final class CostPerCase implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.COST_PER_CASE;
    }

    @Override
    public Stream<Finding> evaluate(ReviewedRound round, RuleSet ruleSet) {
        return Programme.REVIEWED.stream().flatMap(programme -> {
            List<ProgrammeRun> runs = round.runs(programme).toList();
            List<ProgrammeRun> comparable = runs.stream()
                    .filter(run -> obstacle(run).isEmpty() && run.statedCases() > 0)
                    .toList();
            return Stream.concat(
                    runs.stream().flatMap(run -> obstacle(run).stream()),
                    judge(byBand(comparable, round.bands()), round.bands(), ruleSet));
        });
    }

    private Optional<NotAssessable> obstacle(ProgrammeRun run) {
        return run.obstacle(code())
                .or(() -> run.population().isEmpty()
                        ? Optional.of(run.notAssessable(code(), Reason.NO_POPULATION))
                        : Optional.empty());
    }

    private static List<List<ProgrammeRun>> byBand(List<ProgrammeRun> runs, PopulationBands bands) {
        List<List<ProgrammeRun>> members = new ArrayList<>();
        bands.bands().forEach(band -> members.add(new ArrayList<>()));
        for (ProgrammeRun run : runs) {
            PopulationBand band = bands.of(run.population().orElseThrow());
            members.get(bands.bands().indexOf(band)).add(run);
        }
        return members;
    }

    private Stream<Finding> judge(List<List<ProgrammeRun>> byBand, PopulationBands bands, RuleSet ruleSet) {
        int needed = ruleSet.thresholds().costPerCaseMinimumPeers();
        return IntStream.range(0, byBand.size())
                .filter(band -> !byBand.get(band).isEmpty())
                .boxed()
                .flatMap(place -> {
                    BandRange range = BandRange.around(place, byBand, needed);
                    List<ProgrammeRun> members = range.members(byBand);
                    return members.size() < needed
                            ? byBand.get(place).stream().map(run -> run.groupTooSmall(code(), members.size(), needed))
                            : compare(bands.bands().get(place), members, peers(range, bands, members), ruleSet);
                });
    }

    private Stream<Flag> compare(PopulationBand band, List<ProgrammeRun> members, PeerGroup peers, RuleSet ruleSet) {
        return new RobustComparison(code(), members, peers, Measure.MEDIAN_COST_PER_CASE, ProgrammeRun::costPerCase)
                .flags(
                        run -> band.holds(run.population().orElseThrow()),
                        ruleSet.thresholds().costPerCaseScore(),
                        ruleSet.severity(code()));
    }

    private static PeerGroup peers(BandRange range, PopulationBands bands, List<ProgrammeRun> members) {
        PopulationBand first = bands.bands().get(range.first());
        PopulationBand last = bands.bands().get(range.last());
        return new PeerGroup(
                range.first() == range.last() ? PeerGroup.Kind.POPULATION_BAND : PeerGroup.Kind.MERGED_BANDS,
                OptionalLong.of(first.from()),
                last.isOpen() ? OptionalLong.empty() : OptionalLong.of(last.below() - 1L),
                RobustComparison.peers(members));
    }

    /** Bands merged to one group, by their places. */
    private record BandRange(int first, int last) {

        static BandRange around(int band, List<List<ProgrammeRun>> byBand, int needed) {
            int first = band;
            int last = band;
            int members = byBand.get(band).size();
            while (members < needed && last + 1 < byBand.size()) {
                last++;
                members += byBand.get(last).size();
            }
            while (members < needed && first > 0) {
                first--;
                members += byBand.get(first).size();
            }
            return new BandRange(first, last);
        }

        List<ProgrammeRun> members(List<List<ProgrammeRun>> byBand) {
            return byBand.subList(first, last + 1).stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
