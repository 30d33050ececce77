package kurogo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.book.BookIssue.Cause;
import kurogo.book.BookNotSaved.Reason;
import kurogo.database.DatabaseTest;
import kurogo.jobs.Job;
import kurogo.jobs.JobState;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who keeps, changes, sees and makes books. */
@DatabaseTest
@Import({BookMaking.class, OneRound.class})
class BookServiceTest {

    @Autowired
    BookMaking making;

    @Autowired
    BookService books;

    private UserAccount analyst;
    private UserAccount colleague;
    private long cases;

    @BeforeEach
    void aFigure() {
        making.open();
        analyst = making.hire("bunseki", Role.ANALYST);
        colleague = making.hire("doryo", Role.ANALYST);
        cases = making.figure(analyst, "件数の図", Map.of("measure", "CASES"));
    }

    @Test
    void aStaleChangeIsToldAndAnotherPersonsBookIsNotTheirs() {
        Book read = book();
        BookContent other = new BookContent(
                "別の題名", OneFor.BAND, Made.ON_DEMAND, true, read.content().parts());
        change(analyst, read, other);
        refused(() -> change(analyst, read, other), Reason.CHANGED_MEANWHILE);
        Book seen = BookMaking.as(colleague, () -> books.find(read.id())).orElseThrow();
        assertThat(seen.own()).isFalse();
        refused(() -> change(colleague, seen, other), Reason.CHANGED_MEANWHILE);
        assertThatThrownBy(() -> begun(colleague, seen)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBookThatIsNotSharedIsSeenByItsOwnerAlone() {
        Book book = book();
        making.make(analyst, book, Cause.ASKED);
        begun(analyst, book);
        BookIssue issue = BookMaking.as(analyst, () -> books.issues(book)).getFirst();
        assertThat(BookMaking.as(colleague, books::all)).isEmpty();
        assertThat(BookMaking.as(colleague, () -> books.issues(book))).isEmpty();
        assertThat(BookMaking.as(colleague, () -> books.underway(book))).isEmpty();
        assertThatThrownBy(() -> BookMaking.as(colleague, () -> books.file(issue)))
                .isInstanceOf(NoSuchElementException.class);
        UserAccount viewer = making.hire("etsuran", Role.VIEWER);
        assertThatThrownBy(() -> BookMaking.as(viewer, () -> books.save(book.content())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void howAMakingEndedIsToldToWhoeverItWasBegunFor() {
        Book book = book();
        Job making = begun(analyst, book);
        BookMaking.as(analyst, () -> {
            books.stop(book);
            return true;
        });
        assertThat(BookMaking.as(analyst, () -> books.own(making)).orElseThrow().state())
                .isEqualTo(JobState.CANCELLED);
        assertThat(BookMaking.as(colleague, () -> books.own(making))).isEmpty();
    }

    @Test
    void aBookThatIsDeletedIsNotMadeAnyLonger() {
        Book book = book();
        Job making = begun(analyst, book);
        BookMaking.as(analyst, () -> {
            books.delete(book);
            return true;
        });
        assertThat(BookMaking.as(analyst, () -> books.own(making)).orElseThrow().state())
                .isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aBookNeedsATitleAFigureAndAnEnd() {
        BookContent good = book().content();
        refused(() -> BookMaking.as(analyst, () -> books.save(good)), Reason.TITLE_TAKEN);
        refused(() -> save(" ", good.parts()), Reason.TITLE);
        refused(() -> save("文章だけ", List.of(BookPart.text("文章"))), Reason.NO_FIGURE);
        refused(
                () -> save("長い", Collections.nCopies(BookContent.MOST_PARTS + 1, BookPart.figure(cases))),
                Reason.TOO_LONG);
    }

    private Book book() {
        return making.book(analyst, OneFor.ALL, Made.ON_DEMAND, cases);
    }

    private Job begun(UserAccount who, Book book) {
        return BookMaking.as(who, () -> books.make(book, Cause.ASKED, Locale.JAPANESE));
    }

    private long save(String title, List<BookPart> parts) {
        return BookMaking.as(
                analyst, () -> books.save(new BookContent(title, OneFor.ALL, Made.ON_DEMAND, false, parts)));
    }

    private boolean change(UserAccount who, Book read, BookContent content) {
        return BookMaking.as(who, () -> {
            books.change(read, content);
            return true;
        });
    }

    private static void refused(Supplier<?> deed, Reason reason) {
        assertThatThrownBy(deed::get)
                .isInstanceOfSatisfying(
                        BookNotSaved.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
