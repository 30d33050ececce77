package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days by which something agreed on is to be done, in the calendar. */
@Component
class ActionCalendar implements CalendarSource {

    private final ActionService actions;

    ActionCalendar(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope) {
        return actions.calendar(first, last, scope);
    }
}
