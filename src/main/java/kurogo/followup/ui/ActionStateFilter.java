package kurogo.followup.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;

/** Where the actions of a list stand, in the address: what is to be done, one state, or all. */
final class ActionStateFilter {

    private static final Set<ActionState> ALL = Set.of();

    private ActionStateFilter() {}

    static Filter<Set<ActionState>> in(FilterBar filters, FollowUpWords words) {
        List<Set<ActionState>> choices = Stream.of(
                        Stream.of(ActionFilter.UNDONE),
                        Stream.of(ActionState.values()).map(Set::of),
                        Stream.of(ALL))
                .flatMap(each -> each)
                .toList();
        return filters.select(
                "state",
                words.get("state"),
                choices,
                states -> named(states, "undone", "all", state -> state.name().toLowerCase(Locale.ROOT)),
                states -> named(states, words.get("states.undone"), words.get("all"), words::of));
    }

    private static String named(Set<ActionState> states, String undone, String all, Function<ActionState, String> one) {
        return switch (states.size()) {
            case 0 -> all;
            case 1 -> one.apply(states.iterator().next());
            default -> undone;
        };
    }
}
