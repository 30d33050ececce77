package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.CalendarEntry.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Conversations as a calendar shows them: an index tells which come first on each day, and only those are read. */
@Repository
class ConversationCalendarRepository {

    private final DSLContext database;

    ConversationCalendarRepository(DSLContext database) {
        this.database = database;
    }

    /** The first of each day between two days, both included, and how many each day has. */
    CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay, Reader reader) {
        FirstOfDays shown = new FirstOfDays(
                database.fetch(keys(
                                standing(first, last).and(ConversationRepository.readableBy(reader)), scope, reader))
                        .map(row -> new FirstOfDays.Key(row.value1(), row.value2(), Optional.ofNullable(row.value3()))),
                mostADay);
        return new CalendarShare(entries(shown.ids()), shown.counts());
    }

    /** In a calendar, one's own are also those one takes part in. */
    private static Select<Record3<Long, LocalDate, LocalTime>> keys(Condition standing, Scope scope, Reader reader) {
        Select<Record3<Long, LocalDate, LocalTime>> inScope = select(
                        CONVERSATION.ID, CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT)
                .from(CONVERSATION)
                .where(standing)
                .and(ConversationListRepository.inScope(scope, reader));
        return scope != Scope.MINE
                ? inScope
                : inScope.union(select(CONVERSATION.ID, CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT)
                        .from(CONVERSATION_PARTICIPANT)
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(CONVERSATION_PARTICIPANT.CONVERSATION_ID))
                        .where(CONVERSATION_PARTICIPANT.USER_ID.eq(reader.userId()))
                        .and(standing));
    }

    private List<CalendarEntry> entries(List<Long> ids) {
        return database
                .select(
                        CONVERSATION.ID,
                        CONVERSATION.VERSION,
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
                        CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .from(CONVERSATION)
                .join(CONVERSATION_MUNICIPALITY)
                .on(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.ID.in(ids))
                .orderBy(CONVERSATION.ID, CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .fetchGroups(CONVERSATION.ID)
                .values()
                .stream()
                .map(ConversationCalendarRepository::entry)
                .toList();
    }

    /** When our people are taken up: whoever is responsible, and whoever takes part. */
    List<Engagement> engagements(LocalDate first, LocalDate last) {
        Condition planned = standing(first, last)
                .and(CONVERSATION.STATE.eq(ConversationState.PLANNED.name()))
                .and(CONVERSATION.BEGINS_AT.isNotNull());
        return database.select(
                        CONVERSATION.ID,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.BEGINS_AT,
                        CONVERSATION.MINUTES,
                        CONVERSATION.OWNER_ID)
                .from(CONVERSATION)
                .where(planned)
                .union(select(
                                CONVERSATION.ID,
                                CONVERSATION.HELD_ON,
                                CONVERSATION.BEGINS_AT,
                                CONVERSATION.MINUTES,
                                CONVERSATION_PARTICIPANT.USER_ID)
                        .from(CONVERSATION)
                        .join(CONVERSATION_PARTICIPANT)
                        .on(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .where(planned)
                        .and(CONVERSATION_PARTICIPANT.USER_ID.isNotNull()))
                .fetch(row -> engagement(
                        row.value1(),
                        row.value5(),
                        row.value2().atTime(row.value3()),
                        Optional.ofNullable(row.value4())));
    }

    private static Engagement engagement(long id, long userId, LocalDateTime begins, Optional<Integer> minutes) {
        return new Engagement(
                new Engagement.Matter(Kind.PLANNED, id, begins.toLocalDate()),
                userId,
                begins,
                Appointment.ends(begins, minutes));
    }

    private static Condition standing(LocalDate first, LocalDate last) {
        return CONVERSATION.HELD_ON.between(first, last).and(CONVERSATION.WITHDRAWN_AT.isNull());
    }

    private static CalendarEntry entry(List<? extends Record> ofOne) {
        Record row = ofOne.getFirst();
        Appointment appointment = ConversationRepository.appointment(row);
        return new CalendarEntry(
                Kind.valueOf(row.get(CONVERSATION.STATE)),
                row.get(CONVERSATION.ID),
                row.get(CONVERSATION.VERSION),
                row.get(CONVERSATION.TITLE),
                appointment.day(),
                appointment.begins(),
                appointment.ends(),
                Colleague.ofSection(
                        row.get(CONVERSATION.OWNER_ID),
                        row.get(CONVERSATION.OWNER_NAME),
                        row.get(CONVERSATION.SECTION)),
                ofOne.stream()
                        .map(each -> new MunicipalityCode(each.get(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)))
                        .toList(),
                appointment.place(),
                "followup/" + row.get(CONVERSATION.ID),
                false);
    }
}
