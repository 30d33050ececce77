package kurogo.report;

import java.time.LocalDate;
import java.util.Set;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;

/**
 * A reporting round to be opened.
 *
 * @param period the time the reports speak about
 * @param title its name, not blank
 * @param dueOn last day on which a report is in time
 * @param programmes programmes asked about, at least one
 * @param questions what is asked beside what every round asks
 */
public record NewRound(
        ReportingPeriod period, String title, LocalDate dueOn, Set<Programme> programmes, Set<Question> questions) {

    /** Characters a title may have. */
    public static final int LONGEST_TITLE = 200;

    public NewRound {
        Asked asked = new Asked(programmes, questions);
        programmes = asked.programmes();
        questions = asked.questions();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A round has a title of at most " + LONGEST_TITLE + " characters");
        }
        if (programmes.isEmpty()) {
            throw new IllegalArgumentException("A round asks about at least one programme");
        }
    }

    /** A round that asks every question. */
    public NewRound(ReportingPeriod period, String title, LocalDate dueOn, Set<Programme> programmes) {
        this(period, title, dueOn, programmes, Asked.EVERYTHING.questions());
    }
}
