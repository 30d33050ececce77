package kurogo.intake.form;

import java.time.Instant;

/**
 * When a draft was handed in last.
 *
 * @param at when
 * @param version the version of the draft that was handed in
 * @param submissionId the submission it became
 */
public record HandedIn(Instant at, int version, long submissionId) {}
