package kurogo.intake.form;

import java.time.Instant;

/**
 * Who changed something, and when.
 *
 * @param at when
 * @param by name of the person
 */
public record Change(Instant at, String by) {}
