package kurogo.review.rule;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * The municipalities a finding was compared with.
 *
 * @param kind how the group was drawn
 * @param from smallest population or fewest cases that belong to it; empty for the whole prefecture
 * @param to largest population or most cases that belong to it; empty for the whole prefecture and the open band
 * @param members all members by code, the municipality concerned among them
 */
public record PeerGroup(Kind kind, OptionalLong from, OptionalLong to, List<Peer> members) {

    static final Comparator<Peer> BY_CODE = Comparator.comparing(Peer::municipality);

    /** How a peer group is drawn. */
    public enum Kind {
        WHOLE_PREFECTURE(Unit.MUNICIPALITIES),
        POPULATION_BAND(Unit.PERSONS),
        MERGED_BANDS(Unit.PERSONS),
        SAME_CASES(Unit.CASES),
        NEAREST_CASES(Unit.CASES),
        NEAREST_NEIGHBOURS(Unit.MUNICIPALITIES),
        OWN_LIST(Unit.MUNICIPALITIES);

        private final Unit unit;

        Kind(Unit unit) {
            this.unit = unit;
        }
    }

    public PeerGroup {
        members = List.copyOf(members);
    }

    static PeerGroup wholePrefecture(List<Peer> members) {
        return new PeerGroup(Kind.WHOLE_PREFECTURE, OptionalLong.empty(), OptionalLong.empty(), members);
    }

    static PeerGroup of(Comparison comparison, List<Peer> members) {
        return new PeerGroup(comparison.kind(), comparison.from(), comparison.to(), members);
    }

    /** How many members are published results of other prefectures (参考データ). */
    public int references() {
        return (int) members.stream().filter(Peer::isReference).count();
    }

    /** The group in words: 人口10,000人～49,999人の12市町村. */
    public Phrase description() {
        int references = references();
        Phrase own = description(Value.of(members.size() - references, Unit.MUNICIPALITIES));
        return references == 0
                ? own
                : Phrase.of("review.PeerGroup.withReference", own, Value.of(references, Unit.MUNICIPALITIES));
    }

    private Phrase description(Value size) {
        String key = "review.PeerGroup." + kind.name();
        if (from.isEmpty()) {
            return Phrase.of(key, size);
        }
        Value first = Value.of(from.getAsLong(), kind.unit);
        return to.isEmpty()
                ? Phrase.of(key + ".open", size, first)
                : Phrase.of(key, size, first, Value.of(to.getAsLong(), kind.unit));
    }
}
