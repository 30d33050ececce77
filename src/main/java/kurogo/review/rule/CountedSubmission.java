package kurogo.review.rule;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.report.answers.ReportAnswers;

/**
 * The submission of a municipality that counts: the newest accepted one.
 *
 * @param handedIn day the municipality first handed a report in for this round; empty when not known
 * @param answers what it says
 */
public record CountedSubmission(Optional<LocalDate> handedIn, ReportAnswers answers) {}
