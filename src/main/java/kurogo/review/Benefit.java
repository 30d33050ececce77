package kurogo.review;

import java.util.List;
import java.util.Set;
import kurogo.report.ReportingRound;

/**
 * What became of the flags of a round in the round a year later. It shows what came after support, not what came of it: who is
 * supported is no accident, and figures far off tend to come back by themselves.
 *
 * @param before the round the flags were found in
 * @param after the round a year later
 * @param fates what became of each flag, by rule, municipality and programme
 * @param steps what became of process steps and targets where both rounds say whether there were any
 */
public record Benefit(ReportingRound before, ReportingRound after, List<Fate> fates, List<Step> steps) {

    public Benefit {
        fates = List.copyOf(fates);
        steps = List.copyOf(steps);
    }

    /** What can become of a flag. */
    public enum Outcome {
        /** Judged again and not found. */
        GONE,
        /** Found again, less severe. */
        EASED,
        /** Found again, as severe. */
        SAME,
        /** Found again, more severe. */
        GRAVER,
        /** Not judged again: nothing was reported, the figures do not allow it, or the rule is off. That is neither good nor bad. */
        NOT_JUDGED
    }

    /**
     * What became of one flag.
     *
     * @param flag the flag as it stands in the earlier round
     * @param outcome what the later round makes of it
     * @param support what its municipality was given between the two; none where nothing was recorded
     */
    public record Fate(TrackedFlag flag, Outcome outcome, Set<Support> support) {

        public Fate {
            support = Set.copyOf(support);
        }
    }

    /**
     * What one municipality says of a milestone in both rounds; where either is silent there is none of these.
     *
     * @param milestone what was done or not
     * @param before whether the earlier round says so
     * @param after whether the later one does
     * @param support what the municipality was given between the two
     */
    public record Step(Milestone milestone, boolean before, boolean after, Set<Support> support) {

        public Step {
            support = Set.copyOf(support);
        }
    }

    /**
     * How many municipalities had done something.
     *
     * @param before in the earlier round
     * @param after in the later one
     * @param of of so many that say so in both
     */
    public record Done(int before, int after, int of) {}

    /** How many had reached a milestone of those that were given exactly this support. */
    public Done done(Milestone milestone, Set<Support> support) {
        List<Step> said = steps.stream()
                .filter(step -> step.milestone() == milestone && step.support().equals(support))
                .toList();
        return new Done(
                (int) said.stream().filter(Step::before).count(),
                (int) said.stream().filter(Step::after).count(),
                said.size());
    }

    /** How many flags met a fate whose municipalities were given exactly this support. */
    public int count(Outcome outcome, Set<Support> support) {
        return (int) fates.stream()
                .filter(fate -> fate.outcome() == outcome && fate.support().equals(support))
                .count();
    }

    /** How many flags there were whose municipalities were given exactly this support. */
    public int count(Set<Support> support) {
        return (int)
                fates.stream().filter(fate -> fate.support().equals(support)).count();
    }
}
