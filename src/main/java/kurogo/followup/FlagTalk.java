package kurogo.followup;

import java.time.LocalDate;

/**
 * A conversation held about a flag, without our own assessment.
 *
 * @param flagId the flag
 * @param day when it was held
 * @param way how
 * @param title what it was about
 * @param said what the municipality said, with simple formatting
 */
public record FlagTalk(long flagId, LocalDate day, ContactWay way, String title, String said) {}
