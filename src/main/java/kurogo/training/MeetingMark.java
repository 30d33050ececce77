package kurogo.training;

import java.time.Instant;
import java.util.Optional;
import kurogo.training.rule.Presence;

/**
 * What a meeting's list would mark of somebody in a unit.
 *
 * @param unit the unit
 * @param now what is marked by now
 * @param minutes the minutes that would count; more than none
 * @param late whether they came when it had begun
 */
public record MeetingMark(CourseUnit unit, Optional<Mark> now, int minutes, boolean late) {

    /** Whether somebody was there for all of it, or what of it they missed. */
    public Presence presence() {
        if (minutes >= unit.minutes()) {
            return Presence.PRESENT;
        }
        return late ? Presence.LATE : Presence.LEFT_EARLY;
    }

    /** Whether a person marked them, or they showed their code: whoever was there knows better than a list. */
    public boolean replacesWhatWasSeen() {
        return now.filter(mark -> mark.way() != Mark.Way.LIST).isPresent();
    }

    Tap tap(long enrolmentId, Instant at) {
        return new Tap(enrolmentId, unit.id(), presence(), Optional.of(minutes), at);
    }
}
