package kurogo.book;

import static kurogo.db.Tables.FIGURE_BOOK;
import static kurogo.db.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Books as their owners put them together. */
@Repository
class BookRepository {

    private final JsonMapper json = JsonMapper.shared();
    private final DSLContext database;

    BookRepository(DSLContext database) {
        this.database = database;
    }

    /** The books somebody may see, by title: their own and those others share. */
    List<Book> seenBy(long userId) {
        return books(userId, FIGURE_BOOK.OWNER_ID.eq(userId).or(FIGURE_BOOK.SHARED.isTrue()));
    }

    Optional<Book> find(long userId, long id) {
        return books(
                        userId,
                        FIGURE_BOOK
                                .ID
                                .eq(id)
                                .and(FIGURE_BOOK.OWNER_ID.eq(userId).or(FIGURE_BOOK.SHARED.isTrue())))
                .stream()
                .findFirst();
    }

    /** Everybody's books of which issues are made without being asked for, by title. */
    List<TimedBook> timed() {
        return database.select(FIGURE_BOOK.ID, FIGURE_BOOK.OWNER_ID, FIGURE_BOOK.MADE, FIGURE_BOOK.MADE_SINCE)
                .from(FIGURE_BOOK)
                .where(FIGURE_BOOK.MADE.ne(Made.ON_DEMAND.name()))
                .orderBy(FIGURE_BOOK.TITLE, FIGURE_BOOK.ID)
                .fetch(row -> new TimedBook(
                        row.value1(),
                        row.value2(),
                        Made.valueOf(row.value3()),
                        row.value4().toInstant()));
    }

    private List<Book> books(long userId, Condition which) {
        return database.select(
                        FIGURE_BOOK.ID,
                        FIGURE_BOOK.OWNER_ID,
                        USER_ACCOUNT.DISPLAY_NAME,
                        FIGURE_BOOK.TITLE,
                        FIGURE_BOOK.ONE_FOR,
                        FIGURE_BOOK.MADE,
                        FIGURE_BOOK.SHARED,
                        FIGURE_BOOK.PARTS,
                        FIGURE_BOOK.VERSION)
                .from(FIGURE_BOOK)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(FIGURE_BOOK.OWNER_ID))
                .where(which)
                .orderBy(FIGURE_BOOK.TITLE, FIGURE_BOOK.ID)
                .fetch(row -> new Book(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value2() == userId,
                        new BookContent(
                                row.value4(),
                                OneFor.valueOf(row.value5()),
                                Made.valueOf(row.value6()),
                                row.value7(),
                                parts(row.value8())),
                        row.value9()));
    }

    private List<BookPart> parts(String text) {
        return Arrays.asList(json.readValue(text, BookPart[].class));
    }

    boolean isTaken(long userId, String title, long butFor) {
        return database.fetchExists(
                FIGURE_BOOK, FIGURE_BOOK.OWNER_ID.eq(userId), FIGURE_BOOK.TITLE.eq(title), FIGURE_BOOK.ID.ne(butFor));
    }

    long insert(long userId, BookContent content, Instant at) {
        return database.insertInto(FIGURE_BOOK)
                .set(FIGURE_BOOK.OWNER_ID, userId)
                .set(FIGURE_BOOK.TITLE, content.title())
                .set(FIGURE_BOOK.ONE_FOR, content.oneFor().name())
                .set(FIGURE_BOOK.MADE, content.made().name())
                .set(FIGURE_BOOK.MADE_SINCE, at.atOffset(ZoneOffset.UTC))
                .set(FIGURE_BOOK.SHARED, content.shared())
                .set(FIGURE_BOOK.PARTS, json.writeValueAsString(content.parts()))
                .set(FIGURE_BOOK.VERSION, 1)
                .returningResult(FIGURE_BOOK.ID)
                .fetchSingle()
                .value1();
    }

    /** Changes somebody's book if nobody did since it was read; whether it did. */
    boolean update(long userId, Book read, BookContent content, Instant at) {
        return database.update(FIGURE_BOOK)
                        .set(FIGURE_BOOK.TITLE, content.title())
                        .set(FIGURE_BOOK.ONE_FOR, content.oneFor().name())
                        .set(FIGURE_BOOK.MADE, content.made().name())
                        .set(FIGURE_BOOK.MADE_SINCE, madeSince(content.made(), at))
                        .set(FIGURE_BOOK.SHARED, content.shared())
                        .set(FIGURE_BOOK.PARTS, json.writeValueAsString(content.parts()))
                        .set(FIGURE_BOOK.VERSION, FIGURE_BOOK.VERSION.plus(1))
                        .where(is(userId, read))
                        .execute()
                == 1;
    }

    /** A book that goes on being made when it was is so since then. */
    private static Field<OffsetDateTime> madeSince(Made made, Instant at) {
        return DSL.when(FIGURE_BOOK.MADE.eq(made.name()), FIGURE_BOOK.MADE_SINCE)
                .otherwise(at.atOffset(ZoneOffset.UTC));
    }

    boolean delete(long userId, Book read) {
        return database.deleteFrom(FIGURE_BOOK).where(is(userId, read)).execute() == 1;
    }

    private static Condition is(long userId, Book read) {
        return DSL.and(
                FIGURE_BOOK.ID.eq(read.id()), FIGURE_BOOK.OWNER_ID.eq(userId), FIGURE_BOOK.VERSION.eq(read.version()));
    }
}
