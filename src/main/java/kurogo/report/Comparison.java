package kurogo.report;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.AnswerDifference;

/**
 * A submission beside the one that counts for the same round and municipality.
 *
 * @param report the submission
 * @param standing the one that counts, if there is one and it is not the submission itself
 * @param differences fields in which they differ; none when nothing stands
 */
public record Comparison(
        SubmittedReport report, Optional<SubmittedReport> standing, List<AnswerDifference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    static Comparison of(SubmittedReport report, Optional<SubmittedReport> standing) {
        return new Comparison(
                report,
                standing,
                standing.map(other -> AnswerDifference.between(other.answers(), report.answers()))
                        .orElse(List.of()));
    }
}
