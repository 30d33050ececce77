package kurogo.review.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.report.answers.Programme;
import kurogo.stats.Quantiles;

/**
 * 同件数の費用差: cost far above that of municipalities with the same number of cases in the same programme (see {@link RobustComparison}),
 * which is how the review of 2024 looked at it (Ministry of Finance, budget execution review June 2024, item 15).
 *
 * <p>Where fewer than the peers needed share the number, the nearest numbers join: the group grows by distance from the own number, up and down, and
 * all who are equally far join together, until there are enough. Among nearest numbers, one whose cases per yen are not below the group's median
 * is not flagged: it costs more because it does more. With too few in the whole prefecture nothing is judged.
 */
final class CostSpread implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.COST_SPREAD;
    }

    @Override
    public Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet) {
        return Programme.REVIEWED.stream().flatMap(programme -> {
            Sifted runs = Sifted.of(round.of(programme, ruleSet, code()), run -> run.obstacle(code()));
            return Stream.concat(runs.obstacles().stream(), judge(runs.comparable(), ruleSet));
        });
    }

    private Stream<Finding> judge(List<ProgrammeRun> runs, RuleSet ruleSet) {
        int needed = ruleSet.thresholds().costSpreadMinimumPeers();
        if (runs.size() < needed) {
            return runs.stream().filter(ProgrammeRun::isOwn).map(run -> run.groupTooSmall(code(), runs.size(), needed));
        }
        List<SameCases> byCases = SameCases.groups(runs);
        return IntStream.range(0, byCases.size())
                .boxed()
                .flatMap(place -> compare(byCases.get(place).cases(), nearest(place, byCases, needed), ruleSet));
    }

    /** The groups from the own one outward until they hold enough; there are enough in all. */
    private static List<SameCases> nearest(int own, List<SameCases> byCases, int needed) {
        long cases = byCases.get(own).cases();
        int first = own;
        int last = own;
        int members = byCases.get(own).runs().size();
        while (members < needed) {
            long down = first > 0 ? cases - byCases.get(first - 1).cases() : Long.MAX_VALUE;
            long up = last + 1 < byCases.size() ? byCases.get(last + 1).cases() - cases : Long.MAX_VALUE;
            if (down <= up) {
                first--;
                members += byCases.get(first).runs().size();
            }
            if (up <= down) {
                last++;
                members += byCases.get(last).runs().size();
            }
        }
        return byCases.subList(first, last + 1);
    }

    private Stream<Flag> compare(long cases, List<SameCases> groups, RuleSet ruleSet) {
        boolean same = groups.size() == 1;
        List<ProgrammeRun> members =
                groups.stream().map(SameCases::runs).flatMap(Collection::stream).toList();
        Supplier<PeerGroup> peers = () -> new PeerGroup(
                same ? PeerGroup.Kind.SAME_CASES : PeerGroup.Kind.NEAREST_CASES,
                OptionalLong.of(groups.getFirst().cases()),
                OptionalLong.of(groups.getLast().cases()),
                RobustComparison.peers(members));
        Predicate<ProgrammeRun> concerned =
                run -> run.isOwn() && run.statedCases() == cases && (same || doesLess(run, members));
        return new RobustComparison(code(), members, peers, Measure.MEDIAN_COST, ProgrammeRun::statedCost)
                .flags(concerned, ruleSet.thresholds().costSpreadScore(), ruleSet.severity(code()));
    }

    private static boolean doesLess(ProgrammeRun run, List<ProgrammeRun> members) {
        double[] casesPerYen =
                members.stream().mapToDouble(CostSpread::casesPerYen).toArray();
        return casesPerYen(run) < Quantiles.median(casesPerYen);
    }

    private static double casesPerYen(ProgrammeRun run) {
        return (double) run.statedCases() / run.statedCost();
    }

    /** All runs with one number of cases. */
    private record SameCases(long cases, List<ProgrammeRun> runs) {

        /** Runs by their number of cases, fewest first. */
        static List<SameCases> groups(List<ProgrammeRun> runs) {
            List<SameCases> groups = new ArrayList<>();
            runs.stream()
                    .collect(Collectors.groupingBy(ProgrammeRun::statedCases, TreeMap::new, Collectors.toList()))
                    .forEach((cases, members) -> groups.add(new SameCases(cases, members)));
            return groups;
        }
    }
}
