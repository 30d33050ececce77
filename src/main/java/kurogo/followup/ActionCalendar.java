package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
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
        return actions.dueBetween(first, last, scope).stream()
                .map(line -> entry(line.action()))
                .toList();
    }

    private static CalendarEntry entry(AgreedAction action) {
        return new CalendarEntry(
                CalendarEntry.Kind.ACTION,
                action.id(),
                action.agreed().what(),
                action.agreed().dueOn(),
                Optional.empty(),
                Optional.empty(),
                new Colleague(
                        action.agreed().userId().orElse(0L), action.agreed().person(), ""),
                action.agreed().person(),
                "followup/" + action.conversationId());
    }
}
