package kurogo.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail.
 *
 * @param at when
 * @param actor who, by display name; empty when nobody was signed in
 * @param account number of their account, whatever it is called since; none where nobody was signed in, for the program itself, and in
 *     entries of before accounts were kept
 * @param origin address the request came from, or the order for a job; without one the program that acted, as {@link RequestOrigin} writes it
 * @param action what was done
 * @param subject to what
 * @param before state before, JSON
 * @param after state after, JSON
 */
public record AuditEntry(
        Instant at,
        String actor,
        Optional<Long> account,
        String origin,
        String action,
        String subject,
        String before,
        String after) {

    /** The program that acted, where what happened came from no request; none where it did, or nothing is known of it. */
    public Optional<String> node() {
        return RequestOrigin.node(origin);
    }
}
