package kurogo.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;

/** The numbers under which the members of peer groups are kept. */
final class KeptGroups implements ToLongFunction<List<Peer>> {

    /** Findings of one evaluation share their groups, so that a group is known by its place in memory. */
    private final Map<List<Peer>, Long> numbers = new IdentityHashMap<>();

    void put(List<Peer> members, long number) {
        numbers.put(members, number);
    }

    @Override
    public long applyAsLong(List<Peer> members) {
        return Optional.ofNullable(numbers.get(members)).orElseThrow();
    }

    /** The number of the group a finding rests on. */
    Optional<Long> of(Flag finding) {
        return finding.evidence().peers().map(PeerGroup::members).map(numbers::get);
    }
}
