package kurogo.followup.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An event of a calendar.
 *
 * @param uid how it is known, the same as long as it exists
 * @param sequence grows with each change others have to learn of
 * @param changedAt when it was changed last
 * @param summary what it is about, one line
 * @param description more about it; may be empty
 * @param location where; may be empty
 * @param begins when it begins, in Japan's time; nothing for a whole day
 * @param ends when it ends; nothing for a whole day
 * @param day the day
 * @param cancelled whether it does not take place
 * @param alarmBefore how long before it reminds; it counts from the event, and so moves with it
 */
public record Event(
        String uid,
        int sequence,
        Instant changedAt,
        String summary,
        String description,
        String location,
        LocalDate day,
        Optional<LocalDateTime> begins,
        Optional<LocalDateTime> ends,
        boolean cancelled,
        Optional<Duration> alarmBefore) {

    public Event {
        if (begins.isPresent() != ends.isPresent()) {
            throw new IllegalArgumentException("An event has a beginning and an end, or neither");
        }
    }

    /** An event of which is told no more than that it does not take place on its day. */
    static Event cancelled(String uid, int sequence, Instant changedAt, String summary, LocalDate day) {
        return new Event(
                uid,
                sequence,
                changedAt,
                summary,
                "",
                "",
                day,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** The same with other marks of change. */
    Event changed(int newSequence, Instant at) {
        return new Event(
                uid, newSequence, at, summary, description, location, day, begins, ends, cancelled, alarmBefore);
    }
}
