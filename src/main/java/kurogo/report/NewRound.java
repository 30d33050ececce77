package kurogo.report;

import java.time.LocalDate;
import java.util.Set;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;

/**
 * A reporting round to be opened.
 *
 * @param period the time the reports speak about
 * @param title its name, not blank
 * @param dueOn last day on which a report is in time
 * @param programmes programmes asked about, at least one
 */
public record NewRound(ReportingPeriod period, String title, LocalDate dueOn, Set<Programme> programmes) {

    /** Characters a title may have. */
    public static final int LONGEST_TITLE = 200;

    public NewRound {
        programmes = Set.copyOf(programmes);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A round has a title of at most " + LONGEST_TITLE + " characters");
        }
        if (programmes.isEmpty()) {
            throw new IllegalArgumentException("A round asks about at least one programme");
        }
    }
}
