package kurogo.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;

/**
 * Something on a day of the calendar.
 *
 * @param kind what it is
 * @param id its number among its kind
 * @param version counts its changes; what was dragged from a calendar is moved only while it is still this one
 * @param title what it is about
 * @param day the day
 * @param begins the hour, where there is one
 * @param ends when it ends, where it has an hour
 * @param who whoever is responsible
 * @param municipalities whom with; nobody where all are meant
 * @param place where; may be empty
 * @param address the screen that shows it; empty to whoever may not open that
 * @param clashes whether somebody who takes part is to be elsewhere at the same time
 */
public record CalendarEntry(
        Kind kind,
        long id,
        int version,
        String title,
        LocalDate day,
        Optional<LocalTime> begins,
        Optional<LocalDateTime> ends,
        Colleague who,
        List<MunicipalityCode> municipalities,
        String place,
        String address,
        boolean clashes) {

    /** What can stand in the calendar. */
    public enum Kind {
        PLANNED,
        HELD,
        NOT_HELD,
        ACTION,
        /** A training session; it comes from a source of its own. */
        TRAINING
    }

    /** The order of time: by day what is met for, what has no hour first, then what is due; of what is alike the oldest record first. */
    static final Comparator<CalendarEntry> IN_ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(entry -> entry.kind == Kind.ACTION)
            .thenComparing(entry -> entry.begins.isPresent())
            .thenComparing(entry -> entry.begins.orElse(LocalTime.MIN))
            .thenComparingLong(CalendarEntry::id)
            .thenComparing(CalendarEntry::kind);

    public CalendarEntry {
        municipalities = List.copyOf(municipalities);
    }

    CalendarEntry clashing() {
        return new CalendarEntry(
                kind, id, version, title, day, begins, ends, who, municipalities, place, address, true);
    }
}
