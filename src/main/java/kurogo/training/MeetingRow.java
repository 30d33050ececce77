package kurogo.training;

import java.util.Optional;
import kurogo.training.rule.NameMatch;

/**
 * Somebody in the list of an online meeting.
 *
 * @param name as they called themselves
 * @param minutes how long they stayed in all
 * @param found whom that means, where it is clear
 */
public record MeetingRow(String name, int minutes, Optional<NameMatch.Found> found) {}
