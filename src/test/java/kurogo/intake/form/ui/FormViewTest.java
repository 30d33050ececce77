package kurogo.intake.form.ui;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.form.Beginning;
import kurogo.intake.form.Draft;
import kurogo.intake.form.FormService;
import kurogo.report.NewRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.SubmissionState;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = FormView.class)
@SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
class FormViewTest extends SpringBrowserlessTest {

    private static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.OUTREACH);
    private static final FieldPath COST = FieldPath.of(Field.COST, Programme.OUTREACH);
    private static final FieldPath RUN = FieldPath.of(Field.RUN, Programme.OUTREACH);

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReportService reports;

    @Autowired
    FormService forms;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        speak(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.OUTREACH),
                EnumSet.of(Question.TARGETS, Question.REMARKS))));
    }

    @Test
    void theFormIsExplainedBeforeItIsBegun() {
        FormView view = open("reception/form/R7");

        assertThat(words(view)).contains("汐見原市の報告", "未提出", "そのつど自動で保存されます");
        assertThat(find(FieldEditor.class).all()).isEmpty();
        assertThat(forms.drafts(round.id())).isEmpty();
    }

    @Test
    void whatIsTypedIsSavedAndItsReadingShownAtOnce() {
        FormView view = begin();
        type(CASES, "１２件");
        type(COST, "3,400");

        assertThat(words(editor(CASES))).contains("12件 と読み取りました");
        assertThat(words(editor(COST))).contains("3,400,000円");
        assertThat(words(view)).contains("保存しました");
        assertThat(draft().text(CASES)).isEqualTo("１２件");
    }

    @Test
    void whatIsNotUnderstoodIsToldUnderTheField() {
        begin();
        type(CASES, "▲3");

        assertThat(text(CASES).isInvalid()).isTrue();
        assertThat(text(CASES).getErrorMessage()).contains("負の数");
        assertThat(draft().text(CASES)).isEqualTo("▲3");

        type(CASES, "3");
        assertThat(text(CASES).isInvalid()).isFalse();
    }

    @Test
    void aProgrammeThatDidNotRunWantsNoFigures() {
        begin();
        choose(RUN, "無");

        assertThat(find(Span.class, editor(CASES)).withText("記入は不要です").exists()).isTrue();
        assertThat(find(Span.class, editor(RUN)).withText("記入は不要です").exists()).isFalse();
    }

    @Test
    void aSilenceIsChosenFromAMenu() {
        begin();
        MenuBar menu = find(MenuBar.class, editor(CASES)).single();
        new MenuBarTester<>(menu).clickItem(0, 2);

        assertThat(draft().text(CASES)).isEqualTo("集計中");
        assertThat(text(CASES).getValue()).isEqualTo("集計中");
    }

    @Test
    void whatAnotherPersonHasWrittenIsShownToChoose() {
        begin();
        Draft before = draft();
        asStaff(() -> forms.save(before, CASES, "15"));
        type(CASES, "12");

        assertThat(words(editor(CASES))).contains("「15」と記入しました", "あなたの記入は「12」です");
        assertThat(draft().text(CASES)).isEqualTo("15");

        click("自分の記入に置き換える");
        assertThat(draft().text(CASES)).isEqualTo("12");
        assertThat(editor(CASES).isInConflict()).isFalse();
    }

    @Test
    void whatAnotherPersonHasWrittenElsewhereIsTakenOver() {
        begin();
        Draft before = draft();
        asStaff(() -> forms.save(before, COST, "3,400"));
        type(CASES, "12");

        assertThat(text(COST).getValue()).isEqualTo("3,400");
        type(COST, "3,500");
        assertThat(draft().text(COST)).isEqualTo("3,500");
    }

    @Test
    void targetsAreAddedAndRemovedAndBroughtBack() {
        begin();
        click("目標を追加");
        FieldPath indicator =
                FieldPath.ofTarget(Field.TARGET_INDICATOR, draft().targets().getFirst());
        type(indicator, "支援会議の開催回数");
        test(find(Button.class).withAttribute("aria-label", "目標1を削除").single()).click();
        assertThat(draft().targets()).isEmpty();

        click("元に戻す");
        assertThat(draft().targets()).hasSize(1);
        assertThat(draft().text(FieldPath.ofTarget(
                        Field.TARGET_INDICATOR, draft().targets().getFirst())))
                .isEqualTo("支援会議の開催回数");
    }

    @Test
    void whatIsMissingIsListedBeforeHandingInAndLeadsToItsField() {
        begin();
        type(CASES, "12");
        click("提出前の確認へ");

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("実施状況", "アウトリーチ等　事業費")
                .doesNotContain("アウトリーチ等　支援実績件数");
        click("アウトリーチ等　事業費");
        assertThat(find(FieldEditor.class).all()).isNotEmpty();
    }

    @Test
    void aFormWithAnErrorCannotBeHandedIn() {
        begin();
        type(CASES, "たくさん");
        click("提出前の確認へ");

        assertThat(find(Button.class).withText("この内容で提出する").single().isEnabled())
                .isFalse();
    }

    @Test
    void theReporterHandsInIsSentBackSeesWhyAndHandsInAgain() {
        begin();
        type(CASES, "12");
        click("提出前の確認へ");
        forms.handIn(draft());
        SubmittedReport handedIn = history().getFirst();
        assertThat(handedIn.submission().state()).isEqualTo(SubmissionState.HANDED_IN);
        assertThat(words(open("reception/form/R7/952010"))).contains("提出済（県の確認待ち）");

        asStaff(() -> submissions.sendBack(handedIn.submission(), "件数をご確認ください。"));
        assertThat(words(open("reception/form/R7/952010"))).contains("差戻し", "件数をご確認ください。");

        type(CASES, "13");
        assertThat(words(open("reception/form/R7/952010"))).contains("提出後に変更あり");
        forms.handIn(draft());
        assertThat(history().getFirst().answers().programme(Programme.OUTREACH).cases())
                .isEqualTo(Answer.of(13L));
    }

    @Test
    void theFormSpeaksEnglish() {
        speak(Locale.ENGLISH);
        FormView view = begin();
        type(CASES, "１２件");

        assertThat(words(view))
                .contains("Report of Shiomihara", "Read as 12 cases", "Saved", "Add a target")
                .doesNotContain("汐見原市", "記入", "保存");
    }

    private FormView begin() {
        forms.begin(round.id(), CITY, Beginning.EMPTY);
        return open("reception/form/R7/952010");
    }

    private FormView open(String address) {
        return navigate(address, FormView.class);
    }

    private Draft draft() {
        return forms.page(round.period(), CITY).draft().orElseThrow();
    }

    private List<SubmittedReport> history() {
        return reports.history(round.id(), CITY);
    }

    private FieldEditor editor(FieldPath path) {
        return find(FieldEditor.class).all().stream()
                .filter(editor -> editor.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private TextField text(FieldPath path) {
        return (TextField) editor(path).input().component();
    }

    private void type(FieldPath path, String text) {
        test(text(path)).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(FieldPath path, String label) {
        test((Select<String>) editor(path).input().component()).selectItem(label);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void speak(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
    }
}
