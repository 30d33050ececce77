package kurogo.training;

import java.util.List;
import java.util.Optional;
import kurogo.training.rule.NameMatch;
import kurogo.training.rule.Stay;

/**
 * Somebody in the list of an online meeting.
 *
 * @param name as they called themselves
 * @param stays each time they were there
 * @param found whom that means, where it is clear
 */
public record MeetingRow(String name, List<Stay> stays, Optional<NameMatch.Found> found) {

    public MeetingRow {
        stays = List.copyOf(stays);
    }

    /** How long they stayed in all. */
    public int minutes() {
        return Stay.minutes(stays);
    }
}
