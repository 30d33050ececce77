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

    public NewRound {
        Asked asked = new RoundTerms(title, dueOn, programmes, questions).asked();
        programmes = asked.programmes();
        questions = asked.questions();
    }

    /** A round that asks every question. */
    public NewRound(ReportingPeriod period, String title, LocalDate dueOn, Set<Programme> programmes) {
        this(period, title, dueOn, programmes, Asked.EVERYTHING.questions());
    }

    /** A round for a period on given terms. */
    public NewRound(ReportingPeriod period, RoundTerms terms) {
        this(
                period,
                terms.title(),
                terms.dueOn(),
                terms.asked().programmes(),
                terms.asked().questions());
    }

    /** Everything but the period. */
    public RoundTerms terms() {
        return new RoundTerms(title, dueOn, programmes, questions);
    }
}
