package kurogo.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;

/**
 * Brings the findings of an evaluation together with the flags a round already has. A flag that still holds keeps its
 * history, one that no longer holds is resolved by itself, one that comes back is reopened. What a person resolved stays
 * resolved as long as nothing about it changes.
 */
final class FlagMerge {

    private FlagMerge() {}

    /** The changes, findings in their order first, then the flags that are gone in theirs. */
    static List<FlagChange> merge(List<TrackedFlag> flags, List<Flag> findings) {
        Map<FlagKey, TrackedFlag> known =
                flags.stream().collect(Collectors.toMap(TrackedFlag::key, Function.identity()));
        Set<FlagKey> found = findings.stream().map(FlagKey::of).collect(Collectors.toCollection(HashSet::new));
        Stream<FlagChange> foundNow = findings.stream()
                .map(finding -> Optional.ofNullable(known.get(FlagKey.of(finding)))
                        .map(flag -> again(flag, finding))
                        .orElseGet(() -> new FlagChange.Raise(finding)));
        Stream<FlagChange> gone = flags.stream()
                .filter(flag -> flag.holds() && !found.contains(flag.key()))
                .map(FlagChange.Clear::new);
        return Stream.concat(foundNow, gone).toList();
    }

    private static FlagChange again(TrackedFlag flag, Flag finding) {
        if (!flag.holds()) {
            return new FlagChange.Reopen(flag, finding);
        }
        if (flag.finding().equals(finding)) {
            return new FlagChange.Keep(flag);
        }
        return isNews(flag.finding(), finding)
                ? new FlagChange.Change(flag, finding, stateAfter(flag, finding))
                : new FlagChange.Refresh(flag, finding);
    }

    /** Whether whoever decided on a flag should know: it is not their figures alone by which a group's figures move. */
    private static boolean isNews(Flag before, Flag now) {
        return before.severity() != now.severity() || !reported(before).equals(reported(now));
    }

    private static List<Figure> reported(Flag finding) {
        return finding.evidence().figures().stream()
                .filter(figure -> figure.measure().isReported())
                .toList();
    }

    /** Severities are declared gravest first. */
    private static FlagState stateAfter(TrackedFlag flag, Flag finding) {
        boolean graver = finding.severity().compareTo(flag.finding().severity()) < 0;
        boolean settled = flag.state() == FlagState.EXPLAINED || flag.state() == FlagState.RESOLVED;
        return graver && settled ? FlagState.CHECKING : flag.state();
    }
}
