package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When, how and where a conversation is held, in Japan's time.
 *
 * @param day the day
 * @param begins the hour; nothing where only the day counts
 * @param minutes how long; nothing where nobody says
 * @param way how
 * @param place where, or the address of an online meeting; may be empty
 */
public record Appointment(
        LocalDate day, Optional<LocalTime> begins, Optional<Integer> minutes, ContactWay way, String place) {

    /** How long a conversation is taken to last in calendars where nobody says. */
    public static final int USUAL_MINUTES = 60;

    public static final int LONGEST_MINUTES = 24 * 60;

    public Appointment {
        if (minutes.filter(length -> length < 1 || length > LONGEST_MINUTES).isPresent()) {
            throw new IllegalArgumentException("A conversation lasts 1 to 1,440 minutes: " + minutes);
        }
    }

    /** The same on another day. */
    public Appointment on(LocalDate other) {
        return new Appointment(other, begins, minutes, way, place);
    }

    /** When it ends, on the clock of its day; nothing where only the day counts. */
    public Optional<LocalDateTime> ends() {
        return begins.map(hour -> ends(day.atTime(hour), minutes));
    }

    /** When what begins at some time ends. */
    static LocalDateTime ends(LocalDateTime begins, Optional<Integer> minutes) {
        return begins.plusMinutes(minutes.orElse(USUAL_MINUTES));
    }
}
