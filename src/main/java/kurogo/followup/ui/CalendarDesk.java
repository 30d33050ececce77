package kurogo.followup.ui;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kurogo.followup.CalendarEntry;

/**
 * What can be done with entries of the calendar.
 *
 * @param mayMove whether entries can be moved
 * @param move moves an entry to another day
 * @param address where all of a day is shown
 * @param today what was due before is overdue
 */
record CalendarDesk(
        boolean mayMove,
        BiConsumer<CalendarEntry, LocalDate> move,
        Function<LocalDate, String> address,
        LocalDate today) {

    boolean isOverdue(CalendarEntry entry) {
        return entry.kind() == CalendarEntry.Kind.ACTION && entry.day().isBefore(today);
    }
}
