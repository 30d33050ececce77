package kurogo.training;

import java.util.Optional;
import kurogo.training.rule.Hours;

/**
 * A unit taught on a day.
 *
 * @param unit the unit
 * @param hours from when to when, where its beginning is planned
 */
public record TaughtUnit(CourseUnit unit, Optional<Hours> hours) {}
