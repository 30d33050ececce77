package kurogo.followup;

import static kurogo.db.Tables.ACTION_EVENT;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.CalendarEntry.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Due days as a calendar shows them: an index tells which come first on each day, and only those are read. */
@Repository
class ActionCalendarRepository {

    /** Of every action it is on record at least that it was agreed. */
    private static final Field<OffsetDateTime> CHANGED_AT = field(select(max(ACTION_EVENT.HAPPENED_AT))
                    .from(ACTION_EVENT)
                    .where(ACTION_EVENT.ACTION_ID.eq(AGREED_ACTION.ID)))
            .as("last_changed_at");

    private final DSLContext database;

    ActionCalendarRepository(DSLContext database) {
        this.database = database;
    }

    /** The first of each day between two days, both included, and how many each day has. */
    CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay, Reader reader) {
        Condition condition = ActionListRepository.dueWithin(first, last, scope, reader);
        FirstOfDays shown = new FirstOfDays(
                database.fetch(ActionListRepository.union(
                                ActionFilter.UNDONE,
                                state -> select(AGREED_ACTION.ID, AGREED_ACTION.DUE_ON)
                                        .from(AGREED_ACTION)
                                        .where(AGREED_ACTION.STATE.eq(state.name()))
                                        .and(condition)))
                        .map(row -> new FirstOfDays.Key(row.value1(), row.value2(), Optional.empty())),
                mostADay);
        return new CalendarShare(entries(shown.ids(), reader), shown.counts());
    }

    /** What somebody has to do or to see to between two days, both included, and what of theirs was settled since a moment. */
    List<DueDay> concerning(Reader reader, LocalDate first, LocalDate last, Instant settledSince) {
        Condition undone = AGREED_ACTION
                .STATE
                .in(ActionRepository.names(ActionFilter.UNDONE))
                .and(AGREED_ACTION.DUE_ON.between(first, last));
        Condition settled = AGREED_ACTION
                .STATE
                .notIn(ActionRepository.names(ActionFilter.UNDONE))
                .and(exists(selectOne()
                        .from(ACTION_EVENT)
                        .where(ACTION_EVENT.ACTION_ID.eq(AGREED_ACTION.ID))
                        .and(ACTION_EVENT.HAPPENED_AT.ge(settledSince.atOffset(ZoneOffset.UTC)))));
        Field<String> title = ConversationRepository.titleFor(reader);
        return database.select(AGREED_ACTION.asterisk(), ActionRepository.FLAGS, title, CHANGED_AT)
                .from(AGREED_ACTION)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(AGREED_ACTION.CONVERSATION_ID))
                .where(ActionRepository.isBusinessOf(reader))
                .and(undone.or(settled))
                .orderBy(AGREED_ACTION.DUE_ON, AGREED_ACTION.ID)
                .fetch(row -> new DueDay(
                        ActionRepository.action(row),
                        row.get(title),
                        row.get(CHANGED_AT).toInstant()));
    }

    private List<CalendarEntry> entries(List<Long> ids, Reader reader) {
        Field<String> title = ConversationRepository.titleFor(reader);
        return database.select(
                        AGREED_ACTION.ID,
                        AGREED_ACTION.VERSION,
                        AGREED_ACTION.WHAT,
                        AGREED_ACTION.DUE_ON,
                        AGREED_ACTION.USER_ID,
                        AGREED_ACTION.PERSON,
                        AGREED_ACTION.MUNICIPALITY_CODE,
                        AGREED_ACTION.CONVERSATION_ID,
                        title)
                .from(AGREED_ACTION)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(AGREED_ACTION.CONVERSATION_ID))
                .where(AGREED_ACTION.ID.in(ids))
                .fetch(row -> entry(row, !row.get(title).isEmpty()));
    }

    private static CalendarEntry entry(Record row, boolean opens) {
        return new CalendarEntry(
                Kind.ACTION,
                row.get(AGREED_ACTION.ID),
                row.get(AGREED_ACTION.VERSION),
                row.get(AGREED_ACTION.WHAT),
                row.get(AGREED_ACTION.DUE_ON),
                Optional.empty(),
                Optional.empty(),
                Colleague.named(
                        Optional.ofNullable(row.get(AGREED_ACTION.USER_ID)).orElse(0L), row.get(AGREED_ACTION.PERSON)),
                List.of(new MunicipalityCode(row.get(AGREED_ACTION.MUNICIPALITY_CODE))),
                "",
                opens ? "followup/" + row.get(AGREED_ACTION.CONVERSATION_ID) : "",
                false);
    }
}
