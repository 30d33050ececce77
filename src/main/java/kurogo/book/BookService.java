package kurogo.book;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForAnalysts;
import kurogo.access.ForPrefecture;
import kurogo.book.BookIssue.Cause;
import kurogo.book.BookNotSaved.Reason;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books of figures and the issues made of them. Only its owner changes a book and has issues made, with what they may see. */
@Service
@Transactional
@ForPrefecture
public class BookService {

    private final BookRepository books;
    private final BookIssueRepository issues;
    private final JobService jobs;
    private final BookJob making;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final IssuesKept kept;
    private final Clock clock;

    BookService(
            BookRepository books,
            BookIssueRepository issues,
            JobService jobs,
            BookJob making,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            IssuesKept kept,
            Clock clock) {
        this.books = books;
        this.issues = issues;
        this.jobs = jobs;
        this.making = making;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.kept = kept;
        this.clock = clock;
    }

    /** Which issues are kept. */
    @Transactional(readOnly = true)
    public IssuesKept kept() {
        return kept;
    }

    /** The books one may see: one's own, and those colleagues share. */
    @Transactional(readOnly = true)
    public List<Book> all() {
        return books.seenBy(userId());
    }

    /** A book one may see; nothing where there is none, or it is not shared. */
    @Transactional(readOnly = true)
    public Optional<Book> find(long id) {
        return books.find(userId(), id);
    }

    /** Its issues, the newest first; none where one may not see it. */
    @Transactional(readOnly = true)
    public List<BookIssue> issues(Book book) {
        return find(book.id()).map(seen -> issues.of(seen.id())).orElse(List.of());
    }

    /** Issues of the books one may see that were made by themselves after a moment, the newest first. */
    @Transactional(readOnly = true)
    public List<BookIssue> madeByThemselvesSince(Instant moment) {
        return issues.madeByThemselvesSince(moment, userId());
    }

    /**
     * The file of an issue.
     *
     * @throws NoSuchElementException when one may not see the book, or it has no such issue
     */
    @Transactional(readOnly = true)
    public byte[] file(BookIssue issue) {
        return find(issue.bookId())
                .flatMap(seen -> issues.file(seen.id(), issue.id()))
                .orElseThrow(() -> new NoSuchElementException("No issue " + issue.id()));
    }

    /**
     * Keeps a new book; its number in the database.
     *
     * @throws BookNotSaved when it is not one that can be kept
     */
    @ForAnalysts
    public long save(BookContent content) {
        check(content, 0);
        long id = books.insert(userId(), content, clock.instant());
        auditTrail.record("book.saved", "book/" + id, "", content);
        return id;
    }

    /**
     * Changes one's own book.
     *
     * @throws BookNotSaved when it is not one that can be kept, or the book is not as it was read
     */
    @ForAnalysts
    public void change(Book read, BookContent content) {
        check(content, read.id());
        if (!books.update(userId(), read, content, clock.instant())) {
            throw new BookNotSaved(Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("book.changed", "book/" + read.id(), read.content(), content);
    }

    /**
     * Drops one's own book with all its issues; one that is being made is stopped.
     *
     * @throws BookNotSaved when it is not as it was read
     */
    @ForAnalysts
    public void delete(Book read) {
        if (!books.delete(userId(), read)) {
            throw new BookNotSaved(Reason.CHANGED_MEANWHILE);
        }
        jobs.cancelOn(subject(read.id()));
        auditTrail.record("book.deleted", "book/" + read.id(), read.content(), "");
    }

    /**
     * Has an issue of one's own book made.
     *
     * @throws NoSuchElementException when one has no such book
     * @throws kurogo.jobs.JobUnderwayException when one is being made
     */
    @ForAnalysts
    public Job make(Book book, Cause cause, Locale language) {
        Book own = find(book.id()).filter(Book::own).orElseThrow(() -> new NoSuchElementException("No own book"));
        return jobs.start(making, subject(own.id()), making.input(own, cause, language));
    }

    /** The making of an issue that is not over yet; nothing where one may not see the book. */
    @Transactional(readOnly = true)
    public Optional<Job> underway(Book book) {
        return find(book.id()).flatMap(seen -> jobs.underwayOn(subject(seen.id())));
    }

    /** How a making stands now, or ended, for whoever it was begun for; nothing for others. */
    @Transactional(readOnly = true)
    public Optional<Job> own(Job making) {
        return Optional.of(making).filter(job -> job.requestedBy() == userId()).map(job -> jobs.get(job.id()));
    }

    /** Stops the making of an issue of one's own book. */
    @ForAnalysts
    public void stop(Book book) {
        find(book.id()).filter(Book::own).ifPresent(own -> jobs.cancelOn(subject(own.id())));
    }

    private void check(BookContent content, long butFor) {
        if (!content.isUsable()) {
            throw new BookNotSaved(Reason.TITLE);
        }
        if (!content.holdsAFigure()) {
            throw new BookNotSaved(Reason.NO_FIGURE);
        }
        if (content.isTooLong()) {
            throw new BookNotSaved(Reason.TOO_LONG);
        }
        if (books.isTaken(userId(), content.title(), butFor)) {
            throw new BookNotSaved(Reason.TITLE_TAKEN);
        }
    }

    private long userId() {
        return currentUser.get().id();
    }

    private static String subject(long bookId) {
        return "book/" + bookId;
    }
}
