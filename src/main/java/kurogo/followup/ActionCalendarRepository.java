package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.CalendarEntry.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Due days as a calendar shows them: an index tells which come first on each day, and only those are read. */
@Repository
class ActionCalendarRepository {

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
        return new CalendarShare(entries(shown.ids()), shown.counts());
    }

    private List<CalendarEntry> entries(List<Long> ids) {
        return database.select(
                        AGREED_ACTION.ID,
                        AGREED_ACTION.WHAT,
                        AGREED_ACTION.DUE_ON,
                        AGREED_ACTION.USER_ID,
                        AGREED_ACTION.PERSON,
                        AGREED_ACTION.MUNICIPALITY_CODE,
                        AGREED_ACTION.CONVERSATION_ID)
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.ID.in(ids))
                .fetch(ActionCalendarRepository::entry);
    }

    private static CalendarEntry entry(Record row) {
        return new CalendarEntry(
                Kind.ACTION,
                row.get(AGREED_ACTION.ID),
                row.get(AGREED_ACTION.WHAT),
                row.get(AGREED_ACTION.DUE_ON),
                Optional.empty(),
                Optional.empty(),
                new Colleague(
                        Optional.ofNullable(row.get(AGREED_ACTION.USER_ID)).orElse(0L),
                        row.get(AGREED_ACTION.PERSON),
                        ""),
                List.of(new MunicipalityCode(row.get(AGREED_ACTION.MUNICIPALITY_CODE))),
                "",
                "followup/" + row.get(AGREED_ACTION.CONVERSATION_ID),
                false);
    }
}
