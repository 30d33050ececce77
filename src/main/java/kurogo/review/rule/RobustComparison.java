package kurogo.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.stats.Quantiles;
import kurogo.stats.RobustScore;

/**
 * A cost compared within a peer group by the modified z-score of its logarithm. The municipality judged is a member of its group.
 *
 * <p>Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers, ASQC 1993. Only the high side raises a flag: cheap support is no reason to ask, and a
 * cost that is too low to be true shows in {@link Implausible}. No probability is stated, because few peers do not tell the tail of their distribution.
 */
final class RobustComparison {

    private final RuleCode rule;
    private final List<ProgrammeRun> members;
    private final Supplier<PeerGroup> peers;
    private final Measure middle;
    private final ToDoubleFunction<ProgrammeRun> cost;
    private final RobustScore.ModifiedZ scores;

    /**
     * A comparison.
     *
     * @param rule the rule that compares
     * @param members all members of the group, at least one
     * @param peers draws the group they form, once and only where one of them is flagged
     * @param middle what the median of their costs is called
     * @param cost the cost compared, yen, above 0
     */
    RobustComparison(
            RuleCode rule,
            List<ProgrammeRun> members,
            Supplier<PeerGroup> peers,
            Measure middle,
            ToDoubleFunction<ProgrammeRun> cost) {
        this.rule = rule;
        this.members = members;
        this.peers = peers;
        this.middle = middle;
        this.cost = cost;
        scores = RobustScore.modifiedZ(members.stream()
                .mapToDouble(run -> Math.log(cost.applyAsDouble(run)))
                .toArray());
    }

    /** Flags for the members concerned whose score is above the threshold. */
    Stream<Flag> flags(Predicate<ProgrammeRun> concerned, double threshold, Severity severity) {
        List<Integer> flagged = IntStream.range(0, members.size())
                .filter(i -> scores.scores().get(i) > threshold && concerned.test(members.get(i)))
                .boxed()
                .toList();
        if (flagged.isEmpty()) {
            return Stream.empty();
        }
        Group group = Group.of(peers.get(), members, cost);
        return flagged.stream().map(i -> flag(members.get(i), scores.scores().get(i), group, threshold, severity));
    }

    /** What all flags of a group say of it. */
    private record Group(PeerGroup peers, Phrase description, double median) {

        static Group of(PeerGroup peers, List<ProgrammeRun> members, ToDoubleFunction<ProgrammeRun> cost) {
            double median = Quantiles.median(members.stream().mapToDouble(cost).toArray());
            return new Group(peers, peers.description(), median);
        }
    }

    private Flag flag(ProgrammeRun run, double score, Group group, double threshold, Severity severity) {
        List<Figure> figures = new ArrayList<>(figures(run));
        figures.add(Figure.of(middle, group.median()));
        Phrase seen = Phrase.of(
                "review.explanation." + rule.name(),
                Phrase.of(run.programme()),
                Value.of(cost.applyAsDouble(run), Unit.YEN),
                Value.of(run.statedCases(), Unit.CASES),
                group.description(),
                Value.of(group.median(), Unit.YEN),
                Value.of(score, Unit.NUMBER),
                Value.of(threshold, Unit.NUMBER));
        Evidence evidence = new Evidence(
                Optional.of(Figure.of(Measure.MODIFIED_Z, score)),
                OptionalDouble.of(threshold),
                figures,
                Optional.of(group.peers()),
                OptionalDouble.empty(),
                List.of(seen),
                rule.questions());
        return new Flag(rule, severity, run.code(), Optional.of(run.programme()), evidence);
    }

    /** Cases, cost and, where there are cases, cost per case of a run. */
    static List<Figure> figures(ProgrammeRun run) {
        List<Figure> figures = new ArrayList<>(
                List.of(Figure.of(Measure.COST, run.statedCost()), Figure.of(Measure.CASES, run.statedCases())));
        if (run.statedCases() > 0) {
            figures.add(Figure.of(Measure.COST_PER_CASE, run.costPerCase()));
        }
        return figures;
    }

    static List<Peer> peers(List<ProgrammeRun> members) {
        return members.stream()
                .map(run -> Peer.of(run, figures(run)))
                .sorted(PeerGroup.BY_CODE)
                .toList();
    }
}
