package kurogo.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an action.
 *
 * @param at when
 * @param actor display name of whoever did it
 * @param kind what happened
 * @param from state before
 * @param to state after
 * @param fromDue due day before
 * @param toDue due day after
 * @param reason why, or what came of it, or what was to be done before; may be empty
 * @param doer whom it was handed from and to, if it was
 */
public record ActionEvent(
        Instant at,
        String actor,
        Kind kind,
        ActionState from,
        ActionState to,
        LocalDate fromDue,
        LocalDate toDue,
        String reason,
        Optional<DoerChange> doer) {

    /** What can happen to an action. */
    public enum Kind {
        AGREED,
        MOVED,
        POSTPONED,
        REWORDED,
        /** The record it was agreed in was withdrawn. */
        WITHDRAWN
    }
}
