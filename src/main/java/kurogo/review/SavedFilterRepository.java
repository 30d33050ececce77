package kurogo.review;

import static kurogo.db.Tables.SAVED_FILTER;

import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Saved filters. */
@Repository
class SavedFilterRepository {

    private final DSLContext database;

    SavedFilterRepository(DSLContext database) {
        this.database = database;
    }

    /** The filters somebody may use, their own first, by name. */
    List<SavedFilter> usableBy(long userId) {
        Condition own = SAVED_FILTER.OWNER_ID.eq(userId);
        return database
                .select(
                        SAVED_FILTER.ID,
                        SAVED_FILTER.NAME,
                        SAVED_FILTER.QUERY,
                        SAVED_FILTER.SHARED,
                        SAVED_FILTER.OWNER_ID,
                        SAVED_FILTER.VERSION)
                .from(SAVED_FILTER)
                .where(own.or(SAVED_FILTER.SHARED.isTrue()))
                .orderBy(SAVED_FILTER.NAME, SAVED_FILTER.ID)
                .fetch(row -> new SavedFilter(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5() == userId, row.value6()))
                .stream()
                .sorted(Comparator.comparing(SavedFilter::own).reversed())
                .toList();
    }

    boolean isTaken(long userId, String name, long butFor) {
        return database.fetchExists(
                SAVED_FILTER, SAVED_FILTER.OWNER_ID.eq(userId), SAVED_FILTER.NAME.eq(name), SAVED_FILTER.ID.ne(butFor));
    }

    void insert(long userId, String name, String query, boolean shared) {
        database.insertInto(SAVED_FILTER)
                .set(SAVED_FILTER.OWNER_ID, userId)
                .set(SAVED_FILTER.NAME, name)
                .set(SAVED_FILTER.QUERY, query)
                .set(SAVED_FILTER.SHARED, shared)
                .set(SAVED_FILTER.VERSION, 1)
                .execute();
    }

    /** Changes somebody's filter if nobody did since it was read; whether it did. */
    boolean update(long userId, SavedFilter read, String name, String query, boolean shared) {
        return database.update(SAVED_FILTER)
                        .set(SAVED_FILTER.NAME, name)
                        .set(SAVED_FILTER.QUERY, query)
                        .set(SAVED_FILTER.SHARED, shared)
                        .set(SAVED_FILTER.VERSION, SAVED_FILTER.VERSION.plus(1))
                        .where(is(userId, read))
                        .execute()
                == 1;
    }

    boolean delete(long userId, SavedFilter read) {
        return database.deleteFrom(SAVED_FILTER).where(is(userId, read)).execute() == 1;
    }

    private static Condition is(long userId, SavedFilter read) {
        return SAVED_FILTER
                .ID
                .eq(read.id())
                .and(SAVED_FILTER.OWNER_ID.eq(userId))
                .and(SAVED_FILTER.VERSION.eq(read.version()));
    }
}
