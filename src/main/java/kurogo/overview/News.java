package kurogo.overview;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kurogo.report.ReportStanding;
import kurogo.report.Submission;
import kurogo.review.FlagMark;

/**
 * What came since a person's last visit.
 *
 * @param since when that was
 * @param reports municipalities of which a report came
 * @param raised flags raised since
 * @param changed flags raised before and changed since
 */
public record News(Instant since, List<ReportStanding> reports, List<FlagMark> raised, List<FlagMark> changed) {

    public News {
        reports = List.copyOf(reports);
        raised = List.copyOf(raised);
        changed = List.copyOf(changed);
    }

    static News of(Overview overview, Instant since) {
        return new News(
                since,
                overview.completeness().standings().stream()
                        .filter(standing -> standing.counted()
                                        .filter(since(since))
                                        .isPresent()
                                || standing.pending().filter(since(since)).isPresent())
                        .toList(),
                overview.flags().stream()
                        .filter(flag -> flag.raisedAt().isAfter(since))
                        .toList(),
                overview.flags().stream()
                        .filter(flag -> !flag.raisedAt().isAfter(since)
                                && flag.changedAt().isAfter(since))
                        .toList());
    }

    private static Predicate<Submission> since(Instant since) {
        return submission -> submission.receivedAt().isAfter(since);
    }

    public boolean isEmpty() {
        return reports.isEmpty() && raised.isEmpty() && changed.isEmpty();
    }
}
