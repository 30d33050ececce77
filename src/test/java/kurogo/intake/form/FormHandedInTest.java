package kurogo.intake.form;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.report.AnswerSource;
import kurogo.report.ReportService;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.SubmissionService;
import kurogo.report.SubmissionState;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form handed in, sent back and begun with what was sent before. */
class FormHandedInTest extends FormGround {

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReportService reports;

    @Autowired
    AuditService audit;

    @Test
    void aReportHandedInIsTracedToWhatWasTyped() {
        Draft draft = filledIn();
        Submission submission = reporter(() -> forms.handIn(draft));

        assertThat(submission.state()).isEqualTo(SubmissionState.HANDED_IN);
        assertThat(submission.file()).isEmpty();
        assertThat(reports(submission).programme(Programme.OUTREACH).cases()).isEqualTo(Answer.of(12L));
        assertThat(reports(submission).programme(Programme.OUTREACH).costYen())
                .isEqualTo(Answer.silent(Silence.BEING_COUNTED));
        assertThat(reports(submission).targets())
                .extracting(TargetAnswers::indicator)
                .containsExactly("支援会議の開催");
        assertThat(asStaff(() -> reports.sources(submission.id())))
                .contains(new AnswerSource(CASES, "様式（画面）", "", "１２件", "12", true, ""));
        assertThat(current().isHandedIn()).isTrue();
    }

    @Test
    void handingInIsInTheAuditTrailWithWhatStoodBefore() {
        Draft first = filledIn();
        reporter(() -> forms.handIn(first));
        Draft second = save(current(), CASES, "15");
        reporter(() -> forms.handIn(second));

        List<AuditEntry> told = SignIn.as(Role.ADMINISTRATOR, () -> audit.find(DraftKeeping.subject(first), 0, 100));
        AuditEntry last = told.stream()
                .filter(entry -> entry.action().equals("form.handedIn"))
                .filter(entry -> entry.after().contains("\"CASES:OUTREACH\":\"15\""))
                .findFirst()
                .orElseThrow();
        assertThat(last.before()).contains("\"CASES:OUTREACH\":\"12\"");
        assertThat(last.after()).contains("\"onBehalf\":false");
        assertThat(told).extracting(AuditEntry::action).doesNotContain("form.saved");
    }

    @Test
    void whatStaffFillInOnBehalfSaysSo() {
        Draft draft = filledIn();
        Submission submission = asStaff(() -> forms.handIn(draft));

        assertThat(submission.receivedBy()).isEqualTo(Role.PREFECTURE_STAFF.name());
        assertThat(asStaff(() -> reports.sources(submission.id())))
                .extracting(AnswerSource::sheet)
                .containsOnly("様式（画面・県職員による代行入力）");
    }

    @Test
    void nothingThatWasNotUnderstoodIsHandedIn() {
        Draft draft = save(filledIn(), CASES, "▲3");

        assertThatThrownBy(() -> reporter(() -> forms.handIn(draft))).isInstanceOf(FormNotReadyException.class);
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).isEmpty();
    }

    @Test
    void anEmptyFormIsNotHandedIn() {
        Draft draft = begin(Beginning.EMPTY);

        assertThatThrownBy(() -> reporter(() -> forms.handIn(draft))).isInstanceOf(FormNotReadyException.class);
    }

    @Test
    void whoHandsInWhatSomebodyElseHasChangedIsTold() {
        Draft seen = filledIn();
        asStaff(() -> forms.save(seen, REMARKS, "電話で確認済み"));

        assertThatThrownBy(() -> reporter(() -> forms.handIn(seen))).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whatWasSentBackIsCorrectedAndHandedInAgain() {
        Draft draft = filledIn();
        Submission first = reporter(() -> forms.handIn(draft));
        asStaff(() -> submissions.sendBack(first, "支援実績件数をご確認ください。"));

        FormPage page = reporter(() -> forms.page(round.period(), CITY));
        assertThat(page.standing().isSentBack()).isTrue();
        assertThat(page.standing().pending().orElseThrow().remark()).isEqualTo("支援実績件数をご確認ください。");

        Draft corrected = save(page.draft().orElseThrow(), CASES, "13");
        assertThat(corrected.isHandedIn()).isFalse();
        Submission second = reporter(() -> forms.handIn(corrected));

        assertThat(second.number()).isEqualTo(2);
        assertThat(reporter(() -> forms.page(round.period(), CITY)).standing().awaitsCheck())
                .isTrue();
    }

    @Test
    void aDraftCanBeginWithWhatWasSentBefore() {
        Draft draft = filledIn();
        Submission submission = reporter(() -> forms.handIn(draft));

        assertThat(TypedReport.of(reports(submission), FormLayout.of(round)).texts())
                .containsEntry(CASES, "12")
                .containsEntry(COST, "集計中")
                .containsEntry(FieldPath.ofTarget(Field.TARGET_INDICATOR, 1), "支援会議の開催");
    }

    private Draft filledIn() {
        Draft draft = save(begin(Beginning.EMPTY), CASES, "１２件");
        Draft costed = save(draft, COST, "集計中");
        return reporter(
                () -> forms.addTarget(costed, 0, Map.of(Field.TARGET_INDICATOR, "支援会議の開催", Field.TARGET_VALUE, "12回")));
    }

    private ReportAnswers reports(Submission submission) {
        return asStaff(() -> reports.get(submission.id())).answers();
    }
}
