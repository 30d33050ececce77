package kurogo.book;

import java.time.Clock;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.book.BookIssue.Cause;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps issues that were made. */
@Component
class BookKeeping {

    private final BookIssueRepository issues;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    BookKeeping(BookIssueRepository issues, CurrentUser currentUser, AuditTrail auditTrail, Clock clock) {
        this.issues = issues;
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

    /** What the audit trail keeps of an issue. */
    private record Issue(long issue, Cause cause, int pages) {}
}
