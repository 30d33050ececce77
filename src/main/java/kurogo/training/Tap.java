package kurogo.training;

import java.time.Instant;
import java.util.Optional;
import kurogo.training.rule.Presence;

/**
 * A mark on its way to being kept.
 *
 * @param enrolmentId whose
 * @param unitId of which unit
 * @param presence whether they were there
 * @param minutes the minutes that count, where somebody said so
 * @param madeAt when it was made
 */
public record Tap(long enrolmentId, long unitId, Presence presence, Optional<Integer> minutes, Instant madeAt) {}
