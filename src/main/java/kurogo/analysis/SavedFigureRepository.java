package kurogo.analysis;

import static kurogo.db.Tables.SAVED_FIGURE;
import static kurogo.db.Tables.SAVED_FIGURE_VERSION;
import static kurogo.db.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Saved figures and their versions. */
@Repository
class SavedFigureRepository {

    private final DSLContext database;

    SavedFigureRepository(DSLContext database) {
        this.database = database;
    }

    /** The figures somebody may see, by title: their own and those others share. */
    List<SavedFigure> seenBy(long userId) {
        return figures(userId, DSL.noCondition());
    }

    Optional<SavedFigure> find(long userId, long id) {
        return figures(userId, SAVED_FIGURE.ID.eq(id)).stream().findFirst();
    }

    List<SavedFigure> find(long userId, Collection<Long> ids) {
        return figures(userId, SAVED_FIGURE.ID.in(ids));
    }

    private List<SavedFigure> figures(long userId, Condition which) {
        var newest = DSL.select(
                        SAVED_FIGURE_VERSION.FIGURE_ID,
                        DSL.max(SAVED_FIGURE_VERSION.VERSION_NUMBER).as("newest"))
                .from(SAVED_FIGURE_VERSION)
                .groupBy(SAVED_FIGURE_VERSION.FIGURE_ID)
                .asTable("newest");
        return database.select(
                        SAVED_FIGURE.ID,
                        SAVED_FIGURE.TITLE,
                        SAVED_FIGURE.OWNER_ID,
                        USER_ACCOUNT.DISPLAY_NAME,
                        SAVED_FIGURE.SHARED,
                        SAVED_FIGURE.PINNED,
                        SAVED_FIGURE_VERSION.SETTINGS,
                        SAVED_FIGURE_VERSION.VERSION_NUMBER,
                        SAVED_FIGURE_VERSION.KEPT_AT,
                        SAVED_FIGURE.VERSION)
                .from(SAVED_FIGURE)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(SAVED_FIGURE.OWNER_ID))
                .join(newest)
                .on(SAVED_FIGURE.ID.eq(newest.field(SAVED_FIGURE_VERSION.FIGURE_ID)))
                .join(SAVED_FIGURE_VERSION)
                .on(
                        SAVED_FIGURE_VERSION.FIGURE_ID.eq(SAVED_FIGURE.ID),
                        SAVED_FIGURE_VERSION.VERSION_NUMBER.eq(newest.field("newest", Integer.class)))
                .where(which)
                .and(SAVED_FIGURE.OWNER_ID.eq(userId).or(SAVED_FIGURE.SHARED.isTrue()))
                .orderBy(SAVED_FIGURE.TITLE, SAVED_FIGURE.ID)
                .fetch(row -> new SavedFigure(
                        row.value1(),
                        row.value2(),
                        row.value3() == userId,
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        SettingsText.read(row.value7()),
                        row.value8(),
                        row.value9().toInstant(),
                        row.value10()));
    }

    List<FigureVersion> versions(long id) {
        return database.select(
                        SAVED_FIGURE_VERSION.VERSION_NUMBER, SAVED_FIGURE_VERSION.KEPT_AT, SAVED_FIGURE_VERSION.KEPT_BY)
                .from(SAVED_FIGURE_VERSION)
                .where(SAVED_FIGURE_VERSION.FIGURE_ID.eq(id))
                .orderBy(SAVED_FIGURE_VERSION.VERSION_NUMBER.desc())
                .fetch(row -> new FigureVersion(row.value1(), row.value2().toInstant(), row.value3()));
    }

    Optional<Analysis> kept(long id, int number) {
        return database.select(SAVED_FIGURE_VERSION.FACTS, SAVED_FIGURE_VERSION.SETTINGS)
                .from(SAVED_FIGURE_VERSION)
                .where(SAVED_FIGURE_VERSION.FIGURE_ID.eq(id))
                .and(SAVED_FIGURE_VERSION.VERSION_NUMBER.eq(number))
                .fetchOptional(row -> KeptFacts.read(row.value1(), SettingsText.read(row.value2())));
    }

    boolean isTaken(long userId, String title, long butFor) {
        return database.fetchExists(
                SAVED_FIGURE,
                SAVED_FIGURE.OWNER_ID.eq(userId),
                SAVED_FIGURE.TITLE.eq(title),
                SAVED_FIGURE.ID.ne(butFor));
    }

    long insert(long userId, FigureTitle title) {
        return database.insertInto(SAVED_FIGURE)
                .set(SAVED_FIGURE.OWNER_ID, userId)
                .set(SAVED_FIGURE.TITLE, title.title())
                .set(SAVED_FIGURE.SHARED, title.shared())
                .set(SAVED_FIGURE.PINNED, title.pinned())
                .set(SAVED_FIGURE.VERSION, 1)
                .returningResult(SAVED_FIGURE.ID)
                .fetchSingle()
                .value1();
    }

    void insertVersion(long id, int number, Analysis analysis, Instant at, String by) {
        database.insertInto(SAVED_FIGURE_VERSION)
                .set(SAVED_FIGURE_VERSION.FIGURE_ID, id)
                .set(SAVED_FIGURE_VERSION.VERSION_NUMBER, number)
                .set(SAVED_FIGURE_VERSION.SETTINGS, SettingsText.write(analysis.settings()))
                .set(SAVED_FIGURE_VERSION.FACTS, KeptFacts.write(analysis))
                .set(SAVED_FIGURE_VERSION.KEPT_AT, at.atOffset(ZoneOffset.UTC))
                .set(SAVED_FIGURE_VERSION.KEPT_BY, by)
                .execute();
    }

    /** Changes somebody's figure if nobody did since it was read; whether it did. */
    boolean update(long userId, SavedFigure read, FigureTitle title) {
        return database.update(SAVED_FIGURE)
                        .set(SAVED_FIGURE.TITLE, title.title())
                        .set(SAVED_FIGURE.SHARED, title.shared())
                        .set(SAVED_FIGURE.PINNED, title.pinned())
                        .set(SAVED_FIGURE.VERSION, SAVED_FIGURE.VERSION.plus(1))
                        .where(is(userId, read))
                        .execute()
                == 1;
    }

    boolean delete(long userId, SavedFigure read) {
        return database.deleteFrom(SAVED_FIGURE).where(is(userId, read)).execute() == 1;
    }

    private static Condition is(long userId, SavedFigure read) {
        return SAVED_FIGURE
                .ID
                .eq(read.id())
                .and(SAVED_FIGURE.OWNER_ID.eq(userId))
                .and(SAVED_FIGURE.VERSION.eq(read.version()));
    }
}
