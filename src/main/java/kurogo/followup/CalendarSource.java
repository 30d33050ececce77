package kurogo.followup;

import java.time.LocalDate;
import java.util.List;

/** Something that has entries in the calendar all features share. Every bean of this type is asked. */
public interface CalendarSource {

    /** What the signed-in person may see between two days, both included. */
    List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope);
}
