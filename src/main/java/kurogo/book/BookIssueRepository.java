package kurogo.book;

import static kurogo.db.Tables.FIGURE_BOOK;
import static kurogo.db.Tables.FIGURE_BOOK_ISSUE;
import static kurogo.db.Tables.FIGURE_BOOK_ISSUE_PIECE;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.book.BookIssue.Cause;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Issues that were made, their files in pieces. */
@Repository
class BookIssueRepository {

    private static final int BYTES_OF_A_PIECE = 1 << 18;

    private final DSLContext database;

    BookIssueRepository(DSLContext database) {
        this.database = database;
    }

    /** The issues of a book, the newest first. */
    List<BookIssue> of(long bookId) {
        return where(FIGURE_BOOK_ISSUE.BOOK_ID.eq(bookId));
    }

    /** Issues of a person's own and of shared books that were made by themselves after a moment, the newest first. */
    List<BookIssue> madeByThemselvesSince(Instant moment, long userId) {
        return where(FIGURE_BOOK_ISSUE
                .MADE_AT
                .gt(moment.atOffset(ZoneOffset.UTC))
                .and(FIGURE_BOOK_ISSUE.CAUSE.ne(Cause.ASKED.name()))
                .and(FIGURE_BOOK_ISSUE.BOOK_ID.in(DSL.select(FIGURE_BOOK.ID)
                        .from(FIGURE_BOOK)
                        .where(FIGURE_BOOK.OWNER_ID.eq(userId).or(FIGURE_BOOK.SHARED.isTrue())))));
    }

    private List<BookIssue> where(Condition condition) {
        return database.selectFrom(FIGURE_BOOK_ISSUE)
                .where(condition)
                .orderBy(FIGURE_BOOK_ISSUE.MADE_AT.desc(), FIGURE_BOOK_ISSUE.ID.desc())
                .fetch(row -> new BookIssue(
                        row.getId(),
                        row.getBookId(),
                        row.getTitle(),
                        Cause.valueOf(row.getCause()),
                        row.getPages(),
                        row.getBytes(),
                        row.getMadeAt().toInstant(),
                        row.getMadeBy()));
    }

    /** When the last issue of each book was made; a book without any is absent. */
    Map<Long, Instant> lastMade() {
        return database.select(FIGURE_BOOK_ISSUE.BOOK_ID, DSL.max(FIGURE_BOOK_ISSUE.MADE_AT))
                .from(FIGURE_BOOK_ISSUE)
                .groupBy(FIGURE_BOOK_ISSUE.BOOK_ID)
                .fetchMap(row -> row.value1(), row -> row.value2().toInstant());
    }

    /** The file of an issue of a book; nothing when the book has no such. */
    Optional<byte[]> file(long bookId, long issueId) {
        List<byte[]> pieces = database.select(FIGURE_BOOK_ISSUE_PIECE.CONTENT)
                .from(FIGURE_BOOK_ISSUE_PIECE)
                .join(FIGURE_BOOK_ISSUE)
                .on(FIGURE_BOOK_ISSUE.ID.eq(FIGURE_BOOK_ISSUE_PIECE.ISSUE_ID))
                .where(FIGURE_BOOK_ISSUE.ID.eq(issueId))
                .and(FIGURE_BOOK_ISSUE.BOOK_ID.eq(bookId))
                .orderBy(FIGURE_BOOK_ISSUE_PIECE.NUMBER)
                .fetch(row -> row.value1());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }

    long insert(Book book, Cause cause, BookPages made, Instant at, String by) {
        long id = database.insertInto(FIGURE_BOOK_ISSUE)
                .set(FIGURE_BOOK_ISSUE.BOOK_ID, book.id())
                .set(FIGURE_BOOK_ISSUE.TITLE, book.content().title())
                .set(FIGURE_BOOK_ISSUE.CAUSE, cause.name())
                .set(FIGURE_BOOK_ISSUE.PAGES, made.pages())
                .set(FIGURE_BOOK_ISSUE.BYTES, (long) made.pdf().length)
                .set(FIGURE_BOOK_ISSUE.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .set(FIGURE_BOOK_ISSUE.MADE_BY, by)
                .returningResult(FIGURE_BOOK_ISSUE.ID)
                .fetchSingle()
                .value1();
        BatchBindStep insert = database.batch(database.insertInto(
                        FIGURE_BOOK_ISSUE_PIECE,
                        FIGURE_BOOK_ISSUE_PIECE.ISSUE_ID,
                        FIGURE_BOOK_ISSUE_PIECE.NUMBER,
                        FIGURE_BOOK_ISSUE_PIECE.CONTENT)
                .values((Long) null, null, null));
        for (int number = 0; number < pieces(made); number++) {
            insert = insert.bind(id, number, piece(made, number));
        }
        insert.execute();
        return id;
    }

    /**
     * Drops the issues of every book beyond its newest ones, and those made before a moment; the newest of each book stays, by which is
     * told when the next one is due.
     */
    List<BookIssue> dropOld(int most, Instant before) {
        Field<Integer> place = DSL.field(DSL.name("place"), Integer.class);
        Field<Integer> newestFirst = DSL.rowNumber()
                .over(DSL.partitionBy(FIGURE_BOOK_ISSUE.BOOK_ID)
                        .orderBy(FIGURE_BOOK_ISSUE.MADE_AT.desc(), FIGURE_BOOK_ISSUE.ID.desc()));
        Condition tooOld = FIGURE_BOOK_ISSUE.MADE_AT.lt(before.atOffset(ZoneOffset.UTC));
        Field<Integer> mostOfIt = DSL.when(tooOld, 1).otherwise(most).as("most");
        Table<?> placed = DSL.select(FIGURE_BOOK_ISSUE.ID, newestFirst.as(place), mostOfIt)
                .from(FIGURE_BOOK_ISSUE)
                .asTable("placed");
        List<BookIssue> old = where(FIGURE_BOOK_ISSUE.ID.in(DSL.select(DSL.field(DSL.name("id"), Long.class))
                .from(placed)
                .where(place.gt(DSL.field(DSL.name("most"), Integer.class)))));
        database.deleteFrom(FIGURE_BOOK_ISSUE)
                .where(FIGURE_BOOK_ISSUE.ID.in(old.stream().map(BookIssue::id).toList()))
                .execute();
        return old;
    }

    private static int pieces(BookPages made) {
        return (made.pdf().length + BYTES_OF_A_PIECE - 1) / BYTES_OF_A_PIECE;
    }

    private static byte[] piece(BookPages made, int number) {
        int from = number * BYTES_OF_A_PIECE;
        return Arrays.copyOfRange(made.pdf(), from, Math.min(from + BYTES_OF_A_PIECE, made.pdf().length));
    }
}
