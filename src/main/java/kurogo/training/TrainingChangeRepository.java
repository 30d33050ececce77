package kurogo.training;

import static kurogo.db.Tables.TRAINING_CHANGE;
import static kurogo.db.Tables.TRAINING_CHANGE_DAY;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** What of sessions became other than it was. */
@Repository
class TrainingChangeRepository {

    private static final Field<List<SessionDay>> BEFORE = days(false);
    private static final Field<List<SessionDay>> AFTER = days(true);

    private final DSLContext database;

    TrainingChangeRepository(DSLContext database) {
        this.database = database;
    }

    private static Field<List<SessionDay>> days(boolean after) {
        return multiset(select(TRAINING_CHANGE_DAY.HELD_ON, TRAINING_CHANGE_DAY.BEGINS_AT, TRAINING_CHANGE_DAY.ENDS_AT)
                        .from(TRAINING_CHANGE_DAY)
                        .where(TRAINING_CHANGE_DAY.CHANGE_ID.eq(TRAINING_CHANGE.ID))
                        .and(TRAINING_CHANGE_DAY.AFTER_CHANGE.eq(after))
                        .orderBy(TRAINING_CHANGE_DAY.PLACE))
                .convertFrom(
                        rows -> rows.map(row -> new SessionDay(row.value1(), row.value2(), row.value3(), List.of())))
                .as(after ? "days_after" : "days_before");
    }

    long insert(long sessionId, SessionChange change) {
        long id = database.insertInto(TRAINING_CHANGE)
                .set(TRAINING_CHANGE.SESSION_ID, sessionId)
                .set(TRAINING_CHANGE.PLACE_BEFORE, change.before().place())
                .set(TRAINING_CHANGE.PLACE_AFTER, change.after().place())
                .set(TRAINING_CHANGE.ONLINE_BEFORE, change.before().online())
                .set(TRAINING_CHANGE.ONLINE_AFTER, change.after().online())
                .returningResult(TRAINING_CHANGE.ID)
                .fetchSingle()
                .value1();
        List<Query> rows = new ArrayList<>(days(id, false, change.before().days()));
        rows.addAll(days(id, true, change.after().days()));
        database.batch(rows).execute();
        return id;
    }

    private List<Query> days(long id, boolean after, List<SessionDay> days) {
        List<Query> rows = new ArrayList<>();
        for (SessionDay day : days) {
            rows.add(database.insertInto(TRAINING_CHANGE_DAY)
                    .set(TRAINING_CHANGE_DAY.CHANGE_ID, id)
                    .set(TRAINING_CHANGE_DAY.AFTER_CHANGE, after)
                    .set(TRAINING_CHANGE_DAY.PLACE, rows.size())
                    .set(TRAINING_CHANGE_DAY.HELD_ON, day.day())
                    .set(TRAINING_CHANGE_DAY.BEGINS_AT, day.begins())
                    .set(TRAINING_CHANGE_DAY.ENDS_AT, day.ends()));
        }
        return rows;
    }

    /** Changes by their numbers. */
    Map<Long, SessionChange> numbered(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.select(
                                TRAINING_CHANGE.ID,
                                BEFORE,
                                TRAINING_CHANGE.PLACE_BEFORE,
                                TRAINING_CHANGE.ONLINE_BEFORE,
                                AFTER,
                                TRAINING_CHANGE.PLACE_AFTER,
                                TRAINING_CHANGE.ONLINE_AFTER)
                        .from(TRAINING_CHANGE)
                        .where(TRAINING_CHANGE.ID.in(ids))
                        .fetchMap(
                                row -> row.value1(),
                                row -> new SessionChange(
                                        new SessionChange.Plan(row.value2(), row.value3(), row.value4()),
                                        new SessionChange.Plan(row.value5(), row.value6(), row.value7())));
    }
}
