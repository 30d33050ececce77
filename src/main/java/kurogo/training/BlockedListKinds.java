package kurogo.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurogo.training.BlockedPeriod.Kind;

/** Why there is no time, as officials write it in a list: often with a month or a number around it. */
enum BlockedListKinds {
    ASSEMBLY(Kind.ASSEMBLY, List.of("議会", "会期", "定例会", "臨時会"), List.of("assembly", "assemblyinsession")),
    EVENT(Kind.EVENT, List.of("行事", "イベント"), List.of("event")),
    OTHER(Kind.OTHER, List.of("その他"), List.of("other"));

    private final Kind kind;
    private final List<String> parts;
    private final List<String> wholes;

    BlockedListKinds(Kind kind, List<String> parts, List<String> wholes) {
        this.kind = kind;
        this.parts = parts;
        this.wholes = wholes;
    }

    /** The first that a cell speaks of; English words have to stand alone, as they are part of others. */
    static Optional<Kind> in(String written) {
        return Arrays.stream(values())
                .filter(one ->
                        one.wholes.contains(written) || one.parts.stream().anyMatch(written::contains))
                .map(one -> one.kind)
                .findFirst();
    }
}
