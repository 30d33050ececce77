package kurogo.intake.form;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.answer.AnswerText;
import kurogo.intake.read.form.FormReading;
import kurogo.report.AnswerSource;
import kurogo.report.NewSubmission;
import kurogo.report.ReportService;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.SubmissionService;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.ReportAnswers;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Makes a submission of a draft. Each answer is traced to the text that was typed. */
@Component
class FormHandIn {

    /** A trace is kept in the words of the prefecture, whatever language the screen was in. */
    private static final Texts WORDS = Texts.in(Locale.JAPANESE);

    private final HeldDrafts held;
    private final FormRepository drafts;
    private final SubmissionService submissions;
    private final ReportService reports;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    FormHandIn(
            HeldDrafts held,
            FormRepository drafts,
            SubmissionService submissions,
            ReportService reports,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.held = held;
        this.drafts = drafts;
        this.submissions = submissions;
        this.reports = reports;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * What the audit trail tells of a report that was handed in.
     *
     * @param onBehalf whether staff filled it in for the municipality
     * @param answers what it says, field by field
     */
    record Told(boolean onBehalf, Map<String, String> answers) {}

    Submission handIn(Draft seen) {
        Draft now = held.hold(seen);
        if (now.version() != seen.version()) {
            throw new StaleVersionException(seen);
        }
        FormReading reading = FormLayout.of(held.openRound(now.roundId())).read(now.typed(), WORDS.get(sourceName()));
        if (!reading.errors().isEmpty() || reading.cells().isEmpty()) {
            throw new FormNotReadyException(now);
        }
        List<SubmittedReport> earlier = reports.history(now.roundId(), now.municipality());
        Submission submission = submissions
                .handIn(now.roundId(), List.of(submission(now, reading)))
                .getFirst();
        drafts.handIn(now.id(), new HandedIn(clock.instant(), now.version(), submission.id()));
        auditTrail.record(
                "form.handedIn",
                DraftKeeping.subject(now),
                earlier.stream().findFirst().map(last -> texts(last.answers())).orElse(Map.of()),
                new Told(isOnBehalf(), texts(reading.answers())));
        return submission;
    }

    private NewSubmission submission(Draft draft, FormReading reading) {
        return new NewSubmission(
                draft.municipality(),
                JapanTime.today(clock),
                Optional.empty(),
                reading.answers(),
                reading.cells().stream().map(FormHandIn::source).toList(),
                Optional.empty());
    }

    private static AnswerSource source(UnderstoodCell cell) {
        return new AnswerSource(
                cell.field(),
                cell.place().sheet(),
                "",
                cell.cellText(),
                cell.understood(),
                cell.confidence() == Confidence.CORRECTED,
                cell.note());
    }

    private String sourceName() {
        return isOnBehalf() ? "form.source.onBehalf" : "form.source";
    }

    private boolean isOnBehalf() {
        return user.get().municipality().isEmpty();
    }

    private static Map<String, String> texts(ReportAnswers answers) {
        Map<String, String> texts = new TreeMap<>();
        answers.byField().forEach((path, answer) -> {
            String text = AnswerText.of(path.field(), answer);
            if (!text.isEmpty()) {
                texts.put(path.toString(), text);
            }
        });
        return texts;
    }
}
