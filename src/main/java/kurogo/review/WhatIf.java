package kurogo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.review.rule.Flag;
import kurogo.review.rule.ReviewResult;

/**
 * What other rules would do to a round as it stands today.
 *
 * @param come flags they would raise
 * @param gone flags they would no longer raise
 * @param moved flags whose severity they would change
 * @param same how many flags would stay as severe as they are
 * @param notAssessableNow how many findings cannot be judged by the rules in force
 * @param notAssessableThen how many could not be judged by the others
 */
public record WhatIf(
        List<Flag> come, List<Flag> gone, List<Moved> moved, int same, int notAssessableNow, int notAssessableThen) {

    public WhatIf {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
    }

    /** A flag whose severity would change. */
    public record Moved(Flag now, Flag then) {}

    static WhatIf between(ReviewResult now, ReviewResult then) {
        Map<FlagKey, Flag> before = byKey(now);
        Map<FlagKey, Flag> after = byKey(then);
        List<Moved> moved = new ArrayList<>();
        int same = 0;
        for (Flag flag : now.flags()) {
            Optional<Flag> again = Optional.ofNullable(after.get(FlagKey.of(flag)));
            if (again.filter(other -> other.severity() != flag.severity()).isPresent()) {
                moved.add(new Moved(flag, again.get()));
            } else if (again.isPresent()) {
                same++;
            }
        }
        return new WhatIf(
                notIn(before, then.flags()),
                notIn(after, now.flags()),
                moved,
                same,
                now.notAssessable().size(),
                then.notAssessable().size());
    }

    private static Map<FlagKey, Flag> byKey(ReviewResult result) {
        return result.flags().stream().collect(Collectors.toMap(FlagKey::of, Function.identity()));
    }

    private static List<Flag> notIn(Map<FlagKey, Flag> known, List<Flag> flags) {
        return flags.stream()
                .filter(flag -> !known.containsKey(FlagKey.of(flag)))
                .toList();
    }
}
