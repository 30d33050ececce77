package kurogo.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar on which there is something.
 *
 * @param day the day
 * @param entries what is shown of it, in order
 * @param more how many more there are
 */
public record CalendarDay(LocalDate day, List<CalendarEntry> entries, int more) {

    public CalendarDay {
        entries = List.copyOf(entries);
    }
}
