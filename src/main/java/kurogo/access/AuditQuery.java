package kurogo.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for in the audit trail.
 *
 * @param text part of an actor, an action or a subject; everything for an empty text
 * @param action an action as a whole; every one where there is none
 * @param from first day in Japan
 * @param until last day in Japan
 */
public record AuditQuery(String text, Optional<String> action, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Entries of any action and day. */
    public static AuditQuery of(String text) {
        return new AuditQuery(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
