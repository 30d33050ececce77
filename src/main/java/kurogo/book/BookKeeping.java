package kurogo.book;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.book.BookIssue.Cause;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps issues that were made. */
@Component
class BookKeeping {

    private final BookIssueRepository issues;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final IssuesKept kept;
    private final Clock clock;

    BookKeeping(
            BookIssueRepository issues, CurrentUser currentUser, AuditTrail auditTrail, IssuesKept kept, Clock clock) {
        this.issues = issues;
        this.kept = kept;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Transactional
    void keep(Book book, Cause cause, BookPages made) {
        long id = issues.insert(
                book, cause, made, clock.instant(), currentUser.get().displayName());
        auditTrail.record("book.made", "book/" + book.id(), "", new Issue(id, cause, made.pages()));
    }

    /** Drops the issues that are no longer kept; how many. */
    @Transactional
    int dropOld() {
        Instant before = JapanTime.beginningOf(JapanTime.today(clock).minusYears(kept.years()));
        List<BookIssue> dropped = issues.dropOld(kept.most(), before);
        dropped.forEach(issue -> auditTrail.record("book.issueDropped", "book/" + issue.bookId(), issue, ""));
        return dropped.size();
    }

    /** What the audit trail keeps of an issue. */
    private record Issue(long issue, Cause cause, int pages) {}
}
