package kurogo.report;

import java.time.LocalDate;
import java.util.Set;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;

/**
 * What staff may change about a round while it runs; the period it asks about stays.
 *
 * @param title its name, not blank
 * @param dueOn last day on which a report is in time
 * @param asked what it asks, at least one programme
 */
public record RoundTerms(String title, LocalDate dueOn, Asked asked) {

    /** Characters a title may have. */
    public static final int LONGEST_TITLE = 200;

    public RoundTerms {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A round has a title of at most " + LONGEST_TITLE + " characters");
        }
        if (asked.programmes().isEmpty()) {
            throw new IllegalArgumentException("A round asks about at least one programme");
        }
    }

    RoundTerms(String title, LocalDate dueOn, Set<Programme> programmes, Set<Question> questions) {
        this(title, dueOn, new Asked(programmes, questions));
    }
}
