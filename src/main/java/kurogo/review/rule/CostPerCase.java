package kurogo.review.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;

/**
 * 1件当たり費用: cost per case far above that of municipalities of similar size (see {@link RobustComparison}).
 *
 * <p>Peers are the municipalities of the population band that ran the programme at a cost and with at least one case, unless the rule set
 * compares otherwise (see {@link Comparisons}). Municipalities without a case have no cost per case: {@link ZeroCases} and
 * {@link HighCost} speak of them.
 */
final class CostPerCase implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.COST_PER_CASE;
    }

    @Override
    public Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet) {
        int needed = ruleSet.thresholds().costPerCaseMinimumPeers();
        Comparisons comparisons = new Comparisons(round.round(), ruleSet, code(), needed);
        return Programme.REVIEWED.stream().flatMap(programme -> {
            Sifted runs = Sifted.of(round.of(programme, ruleSet, code()), comparisons::obstacle);
            List<ProgrammeRun> withCases = runs.comparable().stream()
                    .filter(run -> run.statedCases() > 0)
                    .toList();
            return Stream.concat(
                    runs.obstacles().stream(),
                    comparisons.of(withCases).flatMap(comparison -> judge(comparison, needed, ruleSet)));
        });
    }

    private Stream<Finding> judge(Comparison comparison, int needed, RuleSet ruleSet) {
        List<ProgrammeRun> members = comparison.members();
        if (members.size() < needed) {
            return comparison.judged().stream().map(run -> run.groupTooSmall(code(), members.size(), needed));
        }
        Set<MunicipalityCode> judged =
                comparison.judged().stream().map(ProgrammeRun::code).collect(Collectors.toSet());
        return new RobustComparison(
                        code(),
                        members,
                        () -> PeerGroup.of(comparison, RobustComparison.peers(members)),
                        Measure.MEDIAN_COST_PER_CASE,
                        ProgrammeRun::costPerCase)
                .flags(
                        run -> judged.contains(run.code()),
                        ruleSet.thresholds().costPerCaseScore(),
                        ruleSet.severity(code()))
                .map(Finding.class::cast);
    }
}
