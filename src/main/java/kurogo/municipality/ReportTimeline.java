package kurogo.municipality;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.report.Decision;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.PeriodSubmission;
import kurogo.report.Submission;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Reports in all their versions: when each came, and what became of it. */
@Component
class ReportTimeline implements TimelineSource {

    private final MunicipalHistoryService history;

    ReportTimeline(MunicipalHistoryService history) {
        this.history = history;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.REPORT;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        return history.versions(municipality).stream()
                .map(version -> entry(version, texts))
                .toList();
    }

    private static TimelineEntry entry(PeriodSubmission version, Texts texts) {
        Submission submission = version.submission();
        String period = PeriodNames.in(texts).of(version.period());
        String state = texts.of("report", submission.state());
        String remark = submission.remark().isEmpty() ? "" : "　" + submission.remark();
        return new TimelineEntry(
                TimelineKind.REPORT,
                submission.handedInOn(),
                texts.get("municipality.timeline.report", period, submission.number()),
                state + decided(submission, texts) + remark,
                submission.receivedBy(),
                Optional.of("reception/versions/" + version.period().code() + "/"
                        + submission.municipality().digits()));
    }

    private static String decided(Submission submission, Texts texts) {
        return submission
                .decision()
                .map(Decision::at)
                .map(JapanTime::dayOf)
                .map(day -> texts.get(
                        "municipality.timeline.decided", PeriodNames.in(texts).of(day)))
                .orElse("");
    }
}
