package kurogo.intake.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Staging;
import kurogo.intake.Upload;
import kurogo.intake.read.CellAddress;
import kurogo.report.CompletenessService;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.uikit.DayField;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A file looked at, mended in place, and accepted or sent back. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = PreviewView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class PreviewViewTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    CompletenessService completeness;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void whatWasNotUnderstoodStandsFirstWithItsCellReasonAndWhatToDo() {
        open(stage("12件くらい"), "");

        assertThat(words()).contains("要修正（1）");
        assertThat(finding(0)).contains("12件くらい", "読み取れません", "数・日付・選択肢");
        assertThat(button("受理").isEnabled()).isFalse();
    }

    @Test
    void theListShowsOneKindOfCellsAndTheAddressSaysWhich() {
        open(stage("１２件"), "kind=CORRECTED");

        assertThat(finding(0)).contains("読み替え");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getElement().hasAttribute("aria-current")))
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).startsWith("読み替え"));
    }

    @Test
    void aMunicipalityNamedInAnotherSpellingIsListedAmongTheCorrections() {
        open(stage(ReportWorkbook.of(CITY, "汐見原 市").bytes()), "kind=CORRECTED");

        assertThat(finding(0)).contains("読み替え", "市町村", "「汐見原 市」→ 汐見原市");
    }

    @Test
    void aCellIsMendedInPlaceAndTheFileCanThenBeAccepted() {
        open(stage("12件くらい"), "sheet=報告書&cell=D12");
        test(find(TextField.class).single()).setValue("12");
        test(button("修正する")).click();

        assertThat(words()).contains("修正済み（1）").doesNotContain("要修正（");
        test(button("受理")).click();

        assertThat(reports.counted(round.id()))
                .singleElement()
                .satisfies(report -> assertThat(report.answers()
                                .programme(Programme.MULTI_AGENCY)
                                .cases())
                        .isEqualTo(Answer.of(12L)));
    }

    @Test
    void whatBecameOfACorrectionIsSaidAtTheCellAndCoversNothing() {
        open(stage("12件くらい"), "sheet=報告書&cell=D12");

        test(find(TextField.class).single()).setValue("12");
        test(button("修正する")).click();

        assertThat(words()).contains("修正を記録し、ファイルを読み直しました。");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void anAmendmentIsTakenBackFromTheSamePlace() {
        Upload upload = stage("12件くらい");
        intake.amend(upload, "報告書", new CellAddress(11, 3), "12");
        open(upload, "sheet=報告書&cell=D12");

        test(button("元の記載に戻す")).click();

        assertThat(words()).contains("要修正（1）");
    }

    @Test
    void whoeverIsLateIsToldAndSeesWhatStandsNow() {
        Upload upload = stage("12件くらい");
        open(upload, "sheet=報告書&cell=D12");
        intake.amend(upload, "報告書", new CellAddress(11, 3), "13");

        test(find(TextField.class).single()).setValue("12");
        test(button("修正する")).click();

        assertThat(notice()).contains("他の人が先に変更しました");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("13");
    }

    @Test
    void figuresToBeAskedAboutAreNamedAndAcceptingAsksOnceMore() {
        open(stage(ReportWorkbook.of(CITY, "汐見原市").cost("0").bytes()), "");
        assertThat(words()).contains("確認が必要な値", "支援実績が12件ありますが、事業費が0円です");

        test(button("受理")).click();
        assertThat(reports.counted(round.id())).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reports.counted(round.id())).hasSize(1);
    }

    @Test
    void acceptingLeadsBackToTheSameRound() {
        open(stage("12"), "");

        test(button("受理")).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("reception?round=R7");
    }

    @Test
    void staffSayWhenAReportThatCameByMailWasHandedIn() {
        open(stage("12"), "");
        LocalDate before = LocalDate.of(2026, 5, 20);

        test(find(DayField.class).single()).setValue(before);
        assertThat(notice()).contains("提出日を改めました");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(said -> said.startsWith("ファイルが届いたのは") && said.contains("提出日は令和8年5月20日"));
        test(button("受理")).click();

        assertThat(completeness.of(round.id()).standings())
                .extracting(ReportStanding::counted)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(counted ->
                        assertThat(counted.orElseThrow().handedInOn()).isEqualTo(before));
    }

    @Test
    void theDifferenceToWhatStandsIsShownFieldByField() {
        intake.accept(List.of(stage("12")));
        open(stage("21"), "");

        assertThat(words()).contains("受理済み（第1版）", "12件", "21件");
    }

    @Test
    void sendingBackOffersAPoliteTextThatListsTheProblems() {
        Upload upload = stage("12件くらい");
        open(upload, "");

        test(button("差戻し")).click();
        assertThat(find(TextArea.class).single().getValue()).contains("汐見原市　ご担当者様", "報告書!D12", "12件くらい", "お願いいたします");
        test(button("ファイルを残して差し戻す")).click();

        assertThat(intake.staged(round.id())).hasSize(1);
    }

    @Test
    void sendingBackCanDiscardTheFile() {
        open(stage("12件くらい"), "");

        test(button("差戻し")).click();
        test(button("ファイルを取りやめて差し戻す")).click();

        assertThat(intake.staged(round.id())).isEmpty();
    }

    private Upload stage(String cases) {
        return stage(ReportWorkbook.of(CITY, "汐見原市").cases(cases).bytes());
    }

    private Upload stage(byte[] bytes) {
        return ((Staging.Staged) intake.stage(round.id(), "報告.xlsx", bytes).getFirst()).upload();
    }

    private void open(Upload upload, String parameters) {
        UI.getCurrent().navigate("reception/upload/" + upload.id(), QueryParameters.fromString(parameters));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String finding(int row) {
        return test(find(Grid.class).single())
                        .getCellComponent(row, 0)
                        .getElement()
                        .getTextRecursively()
                + test(find(Grid.class).single())
                        .getCellComponent(row, 2)
                        .getElement()
                        .getTextRecursively();
    }

    private Button button(String word) {
        return find(Button.class).withText(word).single();
    }

    private String notice() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }
}
