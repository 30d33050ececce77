package kurogo.followup;

import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * Which agreed actions a list shows.
 *
 * @param scope whose
 * @param states where they stand; none for all
 * @param overdue only what should have been done by now
 * @param municipality of one municipality
 * @param text a part of what was agreed or of who does it; may be empty
 */
public record ActionFilter(
        Scope scope, Set<ActionState> states, boolean overdue, Optional<MunicipalityCode> municipality, String text) {

    /** What is still to be done. */
    public static final Set<ActionState> UNDONE = Set.of(ActionState.OPEN, ActionState.IN_PROGRESS);

    public ActionFilter {
        states = Set.copyOf(states);
    }

    public static ActionFilter of(Scope scope, Set<ActionState> states) {
        return new ActionFilter(scope, states, false, Optional.empty(), "");
    }
}
