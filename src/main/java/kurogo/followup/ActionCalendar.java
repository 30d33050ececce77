package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days by which something agreed on is to be done, in the calendar. */
@Component
class ActionCalendar implements CalendarSource {

    private final ActionCalendarRepository actions;
    private final Readers readers;

    ActionCalendar(ActionCalendarRepository actions, Readers readers) {
        this.actions = actions;
        this.readers = readers;
    }

    @Override
    public CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay) {
        return actions.between(first, last, scope, mostADay, readers.current());
    }

    /** A due day takes up no hour. */
    @Override
    public List<Engagement> engagements(LocalDate first, LocalDate last) {
        return List.of();
    }
}
