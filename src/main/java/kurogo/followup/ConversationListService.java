package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of conversations, each showing what its reader may read. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class ConversationListService {

    /** A list shows the latest of them and says so; whoever looks further back narrows the filter. */
    public static final int MOST_LISTED = 10_000;

    private final ConversationListRepository conversations;
    private final ConversationCalendarRepository calendar;
    private final Readers readers;

    ConversationListService(
            ConversationListRepository conversations, ConversationCalendarRepository calendar, Readers readers) {
        this.conversations = conversations;
        this.calendar = calendar;
        this.readers = readers;
    }

    /** A part of what a filter leaves, the latest day first. */
    public List<ConversationLine> page(ConversationFilter filter, int offset, int limit) {
        return conversations.page(filter, readers.current(), offset, limit);
    }

    /** How many a filter leaves; {@link #MOST_LISTED} where there are as many or more. */
    public int count(ConversationFilter filter) {
        return conversations.count(filter, readers.current(), MOST_LISTED);
    }

    /** Between two days, both included, in the order of time. */
    public List<ConversationLine> between(LocalDate first, LocalDate last, Scope scope) {
        return conversations.inOrder(ConversationFilter.of(scope).between(first, last), readers.current());
    }

    /** The same as a calendar shows it. */
    public List<CalendarEntry> calendar(LocalDate first, LocalDate last, Scope scope) {
        return calendar.between(first, last, scope, readers.current());
    }

    /** All conversations with a municipality, in the order of time. */
    public List<ConversationLine> with(MunicipalityCode municipality) {
        return conversations.inOrder(ConversationFilter.of(Scope.ALL).with(municipality), readers.current());
    }

    /** The last day each municipality was talked with; those never talked with are absent. */
    public Map<MunicipalityCode, LocalDate> latestHeld() {
        return conversations.latestHeld(readers.current());
    }

    /** Conversations about a flag, the latest first. */
    public List<ConversationLine> onFlag(long flagId) {
        return conversations.onFlag(flagId, readers.current());
    }

    /** The person's own planned conversations that share some time with an appointment, but for one record. */
    public List<ConversationLine> clashing(Appointment appointment, Optional<Long> except) {
        return between(appointment.day().minusDays(1), appointment.day().plusDays(1), Scope.MINE).stream()
                .filter(line -> line.state() == ConversationState.PLANNED)
                .filter(line -> except.filter(id -> id == line.id()).isEmpty())
                .filter(line -> line.appointment().overlaps(appointment))
                .toList();
    }
}
