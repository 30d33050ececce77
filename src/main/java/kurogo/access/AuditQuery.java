package kurogo.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for in the audit trail.
 *
 * @param text part of an actor, an action or a subject; everything for an empty text
 * @param from first day in Japan
 * @param until last day in Japan
 */
public record AuditQuery(String text, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Entries of any day. */
    public static AuditQuery of(String text) {
        return new AuditQuery(text, Optional.empty(), Optional.empty());
    }
}
