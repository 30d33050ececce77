package kurogo.intake;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;

/**
 * One understood report beside the version that stands.
 *
 * @param report the report
 * @param standing the version that counts, if any
 * @param differences fields in which they differ; none when nothing stands
 */
public record ReportPreview(
        UnderstoodReport report, Optional<SubmittedReport> standing, List<AnswerDifference> differences) {

    public ReportPreview {
        differences = List.copyOf(differences);
    }

    /** Whether it says nothing that does not stand already. */
    public boolean isUnchanged() {
        return standing.isPresent() && differences.isEmpty();
    }

    /** How many answers that stand would be blank once this report counts. */
    public int emptied() {
        return (int) differences.stream()
                .filter(difference -> difference.after().equals(Answer.blank()))
                .count();
    }
}
