package kurogo.book;

import java.time.Instant;

/**
 * An issue of a book that was made.
 *
 * @param id its number in the database
 * @param bookId of which book
 * @param title the title it bears
 * @param cause what it was made for
 * @param pages number of its pages
 * @param bytes size of the file
 * @param madeAt when
 * @param madeBy by whom
 */
public record BookIssue(
        long id, long bookId, String title, Cause cause, int pages, long bytes, Instant madeAt, String madeBy) {

    /** What an issue is made for. */
    public enum Cause {
        ASKED,
        MONTHLY,
        CLOSING
    }
}
