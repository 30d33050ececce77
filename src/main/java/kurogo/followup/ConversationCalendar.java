package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Conversations in the calendar. */
@Component
class ConversationCalendar implements CalendarSource {

    private final ConversationCalendarRepository conversations;
    private final Readers readers;

    ConversationCalendar(ConversationCalendarRepository conversations, Readers readers) {
        this.conversations = conversations;
        this.readers = readers;
    }

    @Override
    public CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay) {
        return conversations.between(first, last, scope, mostADay, readers.current());
    }

    @Override
    public List<Engagement> engagements(LocalDate first, LocalDate last) {
        return conversations.engagements(first, last);
    }
}
