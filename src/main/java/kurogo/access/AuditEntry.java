package kurogo.access;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param at when
 * @param actor who, by display name; empty when nobody was signed in
 * @param origin address the request came from; empty for the program itself
 * @param action what was done
 * @param subject to what
 * @param before state before, JSON
 * @param after state after, JSON
 */
public record AuditEntry(
        Instant at, String actor, String origin, String action, String subject, String before, String after) {}
