package kurogo.review.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.review.FlagState;

/** Which states the inbox shows; what still waits for somebody unless another is chosen. */
enum StateChoice {
    OPEN(EnumSet.allOf(FlagState.class).stream().filter(FlagState::isOpen).collect(Collectors.toSet())),
    NEW(Set.of(FlagState.NEW)),
    CHECKING(Set.of(FlagState.CHECKING)),
    ACTING(Set.of(FlagState.ACTING)),
    EXPLAINED(Set.of(FlagState.EXPLAINED)),
    RESOLVED(Set.of(FlagState.RESOLVED)),
    ALL(EnumSet.allOf(FlagState.class));

    private final Set<FlagState> states;

    StateChoice(Set<FlagState> states) {
        this.states = Set.copyOf(states);
    }

    Set<FlagState> states() {
        return states;
    }
}
