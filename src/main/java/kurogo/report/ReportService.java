package kurogo.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ReportAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was reported. A municipal reporter is given their own municipality's reports only. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class ReportService {

    private final ReportRepository reports;
    private final CurrentUser user;

    ReportService(ReportRepository reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    /** The reports that count in a round with all their answers, by municipality code. */
    public List<SubmittedReport> counted(long roundId) {
        return reports.counted(roundId, user.get().municipality());
    }

    /** What counts for the same part of the fiscal year before, by municipality; empty when nothing was asked then. */
    public Map<MunicipalityCode, ReportAnswers> answersBefore(ReportingRound round) {
        ReportingPeriod period = round.period();
        ReportingPeriod before = period.yearBefore();
        return reports.counted(before, user.get().municipality()).stream()
                .collect(Collectors.toMap(report -> report.submission().municipality(), SubmittedReport::answers));
    }

    /** All versions of a municipality's report to a round, the newest first. */
    public List<SubmittedReport> history(long roundId, MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        return reports.history(roundId, municipality);
    }

    /** What counts for a municipality in every round, the oldest period first. */
    public List<PeriodAnswers> overYears(MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        return reports.overYears(municipality);
    }

    /**
     * One submission with all its answers.
     *
     * @throws NoSuchElementException when there is none
     */
    public SubmittedReport get(long submissionId) {
        SubmittedReport report = reports.find(submissionId)
                .orElseThrow(() -> new NoSuchElementException("No submission " + submissionId));
        user.requireMaySee(report.submission().municipality());
        return report;
    }

    /**
     * One submission beside the one that counts, as staff compare before they accept what was handed in.
     *
     * @throws NoSuchElementException when there is no such submission
     */
    public Comparison compare(long submissionId) {
        SubmittedReport report = get(submissionId);
        Submission submission = report.submission();
        return Comparison.of(
                report,
                reports.counted(submission.roundId(), Optional.of(submission.municipality())).stream()
                        .filter(standing -> standing.submission().id() != submissionId)
                        .findFirst());
    }

    /**
     * The cells a submission's answers came from, in the order of the form; none when it was typed in.
     *
     * @throws NoSuchElementException when there is no such submission
     */
    public List<AnswerSource> sources(long submissionId) {
        ReportAnswers answers = get(submissionId).answers();
        List<FieldPath> order = List.copyOf(answers.byField().keySet());
        return Stream.concat(
                        reports.sources(submissionId).stream(),
                        reports.rows(submissionId).traced(answers).stream().map(AnswerSource::of))
                .sorted(Comparator.comparingInt(source -> order.indexOf(source.field())))
                .toList();
    }

    /**
     * The cells that named a submission's municipality, programme or time in other words than in full; none where all were written
     * in full, where it was typed in, and of versions from before such cells were kept.
     *
     * @throws NoSuchElementException when there is no such submission
     */
    public List<NameSource> names(long submissionId) {
        return reports.names(get(submissionId).submission().id());
    }
}
