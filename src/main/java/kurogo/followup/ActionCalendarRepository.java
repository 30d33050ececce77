package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.CalendarEntry.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Due days as a calendar shows them: an index says which come first on each day, and only those are read. */
@Repository
class ActionCalendarRepository {

    private static final Field<Long> ID = field(name("undone", AGREED_ACTION.ID.getName()), Long.class);
    private static final Field<LocalDate> DUE_ON =
            field(name("undone", AGREED_ACTION.DUE_ON.getName()), LocalDate.class);
    private static final Field<Integer> PLACE =
            rowNumber().over().partitionBy(DUE_ON).orderBy(ID).as("place_of_day");
    private static final Field<Integer> COUNT =
            count().over().partitionBy(DUE_ON).as("count_of_day");

    private final DSLContext database;

    ActionCalendarRepository(DSLContext database) {
        this.database = database;
    }

    /** The first of each day between two days, both included, and how many each day has. */
    CalendarShare between(LocalDate first, LocalDate last, Scope scope, int mostADay, Reader reader) {
        Condition condition = ActionListRepository.dueWithin(first, last, scope, reader);
        Table<Record2<Long, LocalDate>> undone = ActionListRepository.union(
                        ActionFilter.UNDONE,
                        state -> select(AGREED_ACTION.ID, AGREED_ACTION.DUE_ON)
                                .from(AGREED_ACTION)
                                .where(AGREED_ACTION.STATE.eq(state.name()))
                                .and(condition))
                .asTable("undone");
        Table<?> places = select(ID, PLACE, COUNT).from(undone).asTable("places");
        Map<LocalDate, Integer> counts = new HashMap<>();
        List<CalendarEntry> entries = database.select(List.of(
                        AGREED_ACTION.ID,
                        AGREED_ACTION.WHAT,
                        AGREED_ACTION.DUE_ON,
                        AGREED_ACTION.USER_ID,
                        AGREED_ACTION.PERSON,
                        AGREED_ACTION.MUNICIPALITY_CODE,
                        AGREED_ACTION.CONVERSATION_ID,
                        places.field(COUNT)))
                .from(places)
                .join(AGREED_ACTION)
                .on(AGREED_ACTION.ID.eq(places.field(ID)))
                .where(field(name("places", PLACE.getName()), PLACE.getType()).le(mostADay))
                .fetch(row -> {
                    counts.put(row.get(AGREED_ACTION.DUE_ON), row.get(COUNT));
                    return entry(row);
                });
        return new CalendarShare(entries, counts);
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
