package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.MUNICIPALITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.Colleague;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Conversations as a calendar shows them: a row for each who takes part, put together here, since a month holds many. */
@Repository
class ConversationCalendarRepository {

    private final DSLContext database;

    ConversationCalendarRepository(DSLContext database) {
        this.database = database;
    }

    /** What stands between two days, both included. */
    List<CalendarEntry> between(LocalDate first, LocalDate last, Scope scope, Reader reader) {
        Map<Long, List<Record>> rows = database.select(
                        CONVERSATION.ID,
                        CONVERSATION.TITLE,
                        CONVERSATION.STATE,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.BEGINS_AT,
                        CONVERSATION.MINUTES,
                        CONVERSATION.WAY,
                        CONVERSATION.PLACE,
                        CONVERSATION.OWNER_ID,
                        CONVERSATION.OWNER_NAME,
                        CONVERSATION.SECTION,
                        MUNICIPALITY.NAME)
                .from(CONVERSATION)
                .join(CONVERSATION_MUNICIPALITY)
                .on(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID))
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.CODE.eq(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE))
                .where(ConversationListRepository.condition(
                        ConversationFilter.of(scope).between(first, last), reader))
                .orderBy(CONVERSATION.ID, MUNICIPALITY.CODE)
                .fetchGroups(CONVERSATION.ID, row -> row);
        return rows.values().stream().map(ConversationCalendarRepository::entry).toList();
    }

    private static CalendarEntry entry(List<Record> ofOne) {
        Record row = ofOne.getFirst();
        Appointment appointment = ConversationRepository.appointment(row);
        return new CalendarEntry(
                CalendarEntry.Kind.valueOf(row.get(CONVERSATION.STATE)),
                row.get(CONVERSATION.ID),
                row.get(CONVERSATION.TITLE),
                appointment.day(),
                appointment.begins(),
                appointment.ends(),
                new Colleague(
                        row.get(CONVERSATION.OWNER_ID),
                        row.get(CONVERSATION.OWNER_NAME),
                        row.get(CONVERSATION.SECTION)),
                ofOne.stream().map(each -> each.get(MUNICIPALITY.NAME)).collect(Collectors.joining("、")),
                "followup/" + row.get(CONVERSATION.ID));
    }
}
