package kurogo.training;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a meeting's list.
 *
 * @param days what it would mean for each day of the session
 * @param meant the day it belongs to, where its times or the session leave no doubt
 */
public record MeetingPreview(List<MeetingDay> days, Optional<MeetingDay> meant) {

    public MeetingPreview {
        days = List.copyOf(days);
    }
}
