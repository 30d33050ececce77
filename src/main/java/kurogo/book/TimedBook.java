package kurogo.book;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import kurogo.book.BookContent.Made;
import kurogo.book.BookIssue.Cause;
import kurogo.calendar.JapanTime;

/**
 * A book of which issues are made without being asked for.
 *
 * @param id its number in the database
 * @param ownerId whose it is
 * @param made when issues are made
 * @param since since when they are made then
 */
record TimedBook(long id, long ownerId, Made made, Instant since) {

    /**
     * Whether an issue is to be made.
     *
     * @param last when the last one was made
     * @param closed when the last round was closed; whatever was closed before the book waited for it is none of its business
     */
    boolean isDue(Optional<Instant> last, Optional<Instant> closed, Instant now) {
        return made == Made.MONTHLY
                ? last.filter(at -> !month(at).isBefore(month(now))).isEmpty()
                : closed.filter(since::isBefore)
                        .filter(at -> last.filter(issue -> !issue.isBefore(at)).isEmpty())
                        .isPresent();
    }

    /** What its issues are made for. */
    Cause cause() {
        return made == Made.MONTHLY ? Cause.MONTHLY : Cause.CLOSING;
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(JapanTime.dayOf(moment));
    }
}
