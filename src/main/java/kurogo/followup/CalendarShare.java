package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one source has for the calendar.
 *
 * @param entries the first of each day
 * @param counts how many each day has in all
 */
public record CalendarShare(List<CalendarEntry> entries, Map<LocalDate, Integer> counts) {

    public CalendarShare {
        entries = List.copyOf(entries);
        counts = Map.copyOf(counts);
    }

    /** All there are. */
    public static CalendarShare of(List<CalendarEntry> all) {
        return new CalendarShare(
                all, all.stream().collect(Collectors.toMap(CalendarEntry::day, entry -> 1, Integer::sum)));
    }
}
