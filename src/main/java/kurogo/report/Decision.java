package kurogo.report;

import java.time.Instant;

/**
 * That staff decided about a submission.
 *
 * @param at when
 * @param by name of who decided
 */
public record Decision(Instant at, String by) {}
