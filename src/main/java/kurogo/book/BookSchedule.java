package kurogo.book;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.OnBehalf;
import kurogo.jobs.JobUnderwayException;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Has issues made of books that come once a month or after a round has been closed, in the name of their owners. What is due is read
 * from the issues there are, so that nothing is missed when the program stood still at the hour.
 */
@Component
class BookSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(BookSchedule.class);

    private final BookRepository books;
    private final BookIssueRepository issues;
    private final BookService service;
    private final RoundService rounds;
    private final OnBehalf onBehalf;
    private final Clock clock;

    BookSchedule(
            BookRepository books,
            BookIssueRepository issues,
            BookService service,
            RoundService rounds,
            OnBehalf onBehalf,
            Clock clock) {
        this.books = books;
        this.issues = issues;
        this.service = service;
        this.rounds = rounds;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Scheduled(cron = "${kurogo.books.at}", zone = "Asia/Tokyo")
    void makeWhatIsDue() {
        Map<Long, Instant> last = issues.lastMade();
        Optional<Instant> closed = lastClosing();
        books.timed().stream()
                .filter(book -> book.isDue(Optional.ofNullable(last.get(book.id())), closed, clock.instant()))
                .forEach(this::make);
    }

    /** Begins an issue; a book of which none can be begun does not keep the others waiting. */
    private void make(TimedBook book) {
        try {
            onBehalf.of(
                    book.ownerId(),
                    "",
                    () -> service.make(service.find(book.id()).orElseThrow(), book.cause(), Locale.JAPANESE));
        } catch (AccessDeniedException | JobUnderwayException notNow) {
            LOG.warn("No issue of book {} was begun: {}", book.id(), notNow.getMessage());
        } catch (RuntimeException unforeseen) {
            LOG.error("No issue of book {} was begun", book.id(), unforeseen);
        }
    }

    private Optional<Instant> lastClosing() {
        return ActingAs.program(
                Texts.in(Locale.JAPANESE).get("figurebook.actor"),
                () -> rounds.all().stream()
                        .map(ReportingRound::closedAt)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()));
    }
}
