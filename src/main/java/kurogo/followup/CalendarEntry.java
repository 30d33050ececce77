package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import kurogo.access.Colleague;

/**
 * Something on a day of the calendar.
 *
 * @param kind what it is
 * @param id its number among its kind
 * @param title what it is about
 * @param day the day
 * @param begins the hour, where there is one
 * @param ends when it ends, where it has an hour
 * @param who whoever is responsible
 * @param where place or municipalities, to be read below the title
 * @param address the screen that shows it
 */
public record CalendarEntry(
        Kind kind,
        long id,
        String title,
        LocalDate day,
        Optional<LocalTime> begins,
        Optional<LocalDateTime> ends,
        Colleague who,
        String where,
        String address) {

    /** What can stand in the calendar. */
    public enum Kind {
        PLANNED,
        HELD,
        NOT_HELD,
        ACTION,
        /** A training session; it comes from a source of its own. */
        TRAINING
    }

    /** Whether one person has two things to do at the same time. */
    public boolean clashesWith(CalendarEntry other) {
        boolean same = kind == other.kind && id == other.id;
        return !same
                && isPlanned()
                && other.isPlanned()
                && who.id() != 0
                && who.id() == other.who.id()
                && begins.isPresent()
                && other.begins.isPresent()
                && day.atTime(begins.get()).isBefore(other.ends.orElseThrow())
                && other.day.atTime(other.begins.get()).isBefore(ends.orElseThrow());
    }

    private boolean isPlanned() {
        return kind == Kind.PLANNED || kind == Kind.TRAINING;
    }
}
