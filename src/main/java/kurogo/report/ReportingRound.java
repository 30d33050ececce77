package kurogo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;

/**
 * A reporting round (報告回): what the prefecture asks its municipalities for, and by when.
 *
 * @param id its number in the database
 * @param period the time the reports speak about; no two rounds ask about the same
 * @param title its name as people call it
 * @param dueOn last day on which a report is in time
 * @param programmes programmes asked about, at least one, in the order of the form
 * @param questions what is asked beside what every round asks, in the order of the form
 * @param openedAt when it was opened
 * @param closedAt when it was closed; nothing while reports are taken in
 * @param version grows with each change
 */
public record ReportingRound(
        long id,
        ReportingPeriod period,
        String title,
        LocalDate dueOn,
        Set<Programme> programmes,
        Set<Question> questions,
        Instant openedAt,
        Optional<Instant> closedAt,
        int version) {

    public ReportingRound {
        Asked asked = new Asked(programmes, questions);
        programmes = asked.programmes();
        questions = asked.questions();
    }

    /** What it asks, in one piece. */
    public Asked asked() {
        return new Asked(programmes, questions);
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Whether something handed in on a day comes after the due date. */
    public boolean isLate(LocalDate handedInOn) {
        return handedInOn.isAfter(dueOn);
    }
}
