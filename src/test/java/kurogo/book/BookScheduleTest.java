package kurogo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.UserAccount;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.book.BookIssue.Cause;
import kurogo.database.DatabaseTest;
import kurogo.jobs.Job;
import kurogo.overview.Announcement;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.OneRound;
import kurogo.text.Texts;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When issues are made without being asked for, and who hears of it. */
@DatabaseTest
@Import({BookMaking.class, OneRound.class})
class BookScheduleTest {

    @Autowired
    BookMaking making;

    @Autowired
    RoundService rounds;

    @Autowired
    BookService books;

    @Autowired
    BookSchedule schedule;

    @Autowired
    BookRepository kept;

    @Autowired
    BookIssueRepository issues;

    @Autowired
    BookKeeping keeping;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Clock clock;

    @Autowired
    BookAnnouncements announcements;

    @Autowired
    DSLContext database;

    private ReportingRound round;
    private UserAccount analyst;
    private UserAccount colleague;
    private long cases;

    @BeforeEach
    void aFigure() {
        round = making.open();
        analyst = making.hire("bunseki", Role.ANALYST);
        colleague = making.hire("doryo", Role.ANALYST);
        cases = making.figure(analyst, "件数の図", Map.of("measure", "CASES"));
    }

    @Test
    void aMonthlyBookIsBegunOnceAMonth() {
        Book monthly = book(Made.MONTHLY);
        schedule.makeWhatIsDue();
        assertThat(underway(monthly)).isPresent();
        stop(monthly);
        making.make(analyst, monthly, Cause.MONTHLY);

        schedule.makeWhatIsDue();
        assertThat(underway(monthly)).as("in the same month").isEmpty();

        aMonthLater().makeWhatIsDue();
        assertThat(underway(monthly)).as("a month later").isPresent();
    }

    @Test
    void aBookOfClosingsWaitsUntilARoundIsClosed() {
        Book closing = book(Made.AT_CLOSING);
        schedule.makeWhatIsDue();
        assertThat(underway(closing)).isEmpty();
        close();
        schedule.makeWhatIsDue();
        assertThat(underway(closing)).isPresent();
    }

    @Test
    void aRoundClosedBeforeTheBookWaitedForClosingsIsNoReasonToMakeIt() {
        close();
        Book closing = book(Made.AT_CLOSING);
        schedule.makeWhatIsDue();
        assertThat(underway(closing)).isEmpty();
    }

    @Test
    void aRoundClosedBeforeTheWayOfMakingWasChosenIsNoReasonEither() {
        Book book = book(Made.ON_DEMAND);
        close();
        Book closing = changed(book, "議会資料", Made.AT_CLOSING);
        schedule.makeWhatIsDue();
        assertThat(underway(closing)).isEmpty();
    }

    @Test
    void aBookThatIsChangedOtherwiseGoesOnWaitingForTheSameClosings() {
        Book book = book(Made.AT_CLOSING);
        close();
        Book renamed = changed(book, "新しい題名", Made.AT_CLOSING);
        schedule.makeWhatIsDue();
        assertThat(underway(renamed)).isPresent();
    }

    @Test
    void whatWasMadeAfterTheClosingIsNotMadeAgain() {
        Book closing = book(Made.AT_CLOSING);
        close();
        making.make(analyst, closing, Cause.ASKED);
        schedule.makeWhatIsDue();
        assertThat(underway(closing)).isEmpty();
    }

    @Test
    void aBookThatCannotBeReadDoesNotKeepTheOthersWaiting() {
        Book broken = making.book(colleague, "あ", OneFor.ALL, Made.MONTHLY, cases);
        Book monthly = book(Made.MONTHLY);
        database.execute("update figure_book set parts = '[' where id = " + broken.id());
        schedule.makeWhatIsDue();
        assertThat(underway(monthly)).isPresent();
    }

    @Test
    void anIssueThatWasMadeByItselfIsAnnouncedToWhoeverMaySeeTheBook() {
        Book book = book(Made.MONTHLY);
        making.make(analyst, book, Cause.ASKED);
        assertThat(announcedTo(analyst)).isEmpty();

        making.make(analyst, book, Cause.MONTHLY);

        assertThat(announcedTo(analyst)).singleElement().satisfies(announcement -> {
            assertThat(announcement.words()).contains("議会資料");
            assertThat(announcement.address()).isEqualTo("analysis/book/" + book.id());
        });
        assertThat(announcedTo(colleague)).isEmpty();
    }

    @Test
    void issuesBeyondTheNewestAndOldOnesAreDroppedAndTheNewestStays() {
        Book book = book(Made.ON_DEMAND);
        Book other = making.book(analyst, "別の冊子", OneFor.ALL, Made.ON_DEMAND, cases);
        making.make(analyst, other, Cause.ASKED);
        making.make(analyst, book, Cause.ASKED);
        making.make(analyst, book, Cause.ASKED);
        making.make(analyst, book, Cause.ASKED);
        List<BookIssue> made = issuesOf(book);
        database.execute(
                "update figure_book_issue set made_at = timestamp with time zone '2001-01-01 00:00:00+00' where id in ("
                        + made.getLast().id() + ", "
                        + issuesOf(other).getFirst().id() + ")");

        SignIn.asStaff(keeping::dropOld);
        assertThat(issuesOf(book)).as("one was too old").containsExactlyElementsOf(made.subList(0, 2));
        assertThat(issuesOf(other)).as("the newest of the other").hasSize(1);

        assertThat(issues.dropOld(1, Instant.EPOCH)).as("one too many").containsExactly(made.get(1));
        assertThat(issuesOf(book)).containsExactly(made.getFirst());
        assertThat(database.fetchCount(
                        DSL.table("figure_book_issue_piece"),
                        DSL.condition("issue_id = " + made.getLast().id())))
                .isZero();
    }

    private List<BookIssue> issuesOf(Book book) {
        return BookMaking.as(analyst, () -> books.issues(book));
    }

    private Book book(Made made) {
        return making.book(analyst, OneFor.ALL, made, cases);
    }

    private Book changed(Book book, String title, Made made) {
        BookContent wanted =
                new BookContent(title, OneFor.ALL, made, false, book.content().parts());
        return BookMaking.as(analyst, () -> {
                    books.change(book, wanted);
                    return books.find(book.id());
                })
                .orElseThrow();
    }

    private void close() {
        SignIn.asStaff(() -> rounds.close(round));
    }

    private void stop(Book book) {
        BookMaking.as(analyst, () -> {
            books.stop(book);
            return true;
        });
    }

    private BookSchedule aMonthLater() {
        return new BookSchedule(kept, issues, books, rounds, onBehalf, Clock.offset(clock, Duration.ofDays(31)));
    }

    private Optional<Job> underway(Book book) {
        return BookMaking.as(analyst, () -> books.underway(book));
    }

    private List<Announcement> announcedTo(UserAccount who) {
        return BookMaking.as(who, () -> announcements.since(Instant.EPOCH, Texts.in(Locale.JAPANESE)));
    }
}
