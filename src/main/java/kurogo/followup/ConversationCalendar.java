package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Conversations in the calendar. */
@Component
class ConversationCalendar implements CalendarSource {

    private final ConversationListService conversations;

    ConversationCalendar(ConversationListService conversations) {
        this.conversations = conversations;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope) {
        return conversations.calendar(first, last, scope);
    }
}
