package kurogo.review;

import java.time.Instant;

/**
 * Something that happened to a flag.
 *
 * @param flagId number of the flag
 * @param at when
 * @param actor who, by display name
 * @param kind what happened
 * @param from state before
 * @param to state after
 * @param reason why, empty where none was needed
 */
public record FlagEvent(long flagId, Instant at, String actor, Kind kind, FlagState from, FlagState to, String reason) {

    /** What can happen to a flag. */
    public enum Kind {
        /** An evaluation found it. */
        RAISED,
        /** An evaluation found it again, with other figures. */
        CHANGED,
        /** An evaluation no longer found it. */
        CLEARED,
        /** An evaluation found it again after it had been resolved. */
        REOPENED,
        /** A person decided. */
        DECIDED,
        /** Somebody was made responsible. */
        ASSIGNED
    }
}
