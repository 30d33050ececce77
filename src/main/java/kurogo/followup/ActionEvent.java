package kurogo.followup;

import java.time.Instant;
import java.time.LocalDate;

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
 * @param reason why, or what came of it; may be empty
 */
public record ActionEvent(
        Instant at,
        String actor,
        Kind kind,
        ActionState from,
        ActionState to,
        LocalDate fromDue,
        LocalDate toDue,
        String reason) {

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
