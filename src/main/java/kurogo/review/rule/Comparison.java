package kurogo.review.rule;

import java.util.List;
import java.util.OptionalLong;

/**
 * Runs that are compared with each other.
 *
 * @param kind how the group was drawn
 * @param from smallest population that belongs to it, where it was drawn by population
 * @param to largest population that belongs to it, where it was drawn by population and is not open
 * @param members all that are compared, published results included
 * @param judged the members that are judged by this group; others have groups of their own
 */
record Comparison(
        PeerGroup.Kind kind,
        OptionalLong from,
        OptionalLong to,
        List<ProgrammeRun> members,
        List<ProgrammeRun> judged) {

    static Comparison of(PeerGroup.Kind kind, List<ProgrammeRun> members, List<ProgrammeRun> judged) {
        return new Comparison(kind, OptionalLong.empty(), OptionalLong.empty(), members, judged);
    }
}
