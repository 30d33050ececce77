package kurogo.review;

import java.time.Instant;
import java.util.Optional;
import kurogo.review.rule.Severity;

/**
 * Something that happened to a flag.
 *
 * @param flagId number of the flag
 * @param at when
 * @param actor who, by display name
 * @param kind what happened
 * @param from state before
 * @param to state after
 * @param reason why, in the words of whoever decided; empty where none was needed
 * @param assignee who was made responsible, by display name; empty when nobody was, and for every other event
 * @param evaluated what an evaluation says of it; empty for what people did and for evaluations that did not note it
 */
public record FlagEvent(
        long flagId,
        Instant at,
        String actor,
        Kind kind,
        FlagState from,
        FlagState to,
        String reason,
        String assignee,
        Optional<Evaluated> evaluated) {

    /** What can happen to a flag. */
    public enum Kind {
        /** An evaluation found it. */
        RAISED,
        /** An evaluation found it again, with another severity or other figures of the municipality. */
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

    /**
     * What an evaluation says of an event.
     *
     * @param runId the evaluation
     * @param before severity before
     * @param after severity after
     * @param goneBecause why it was no longer found; empty while it holds
     */
    public record Evaluated(long runId, Severity before, Severity after, Optional<GoneBecause> goneBecause) {}
}
