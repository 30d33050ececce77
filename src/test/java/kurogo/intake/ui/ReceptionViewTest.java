package kurogo.intake.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Upload;
import kurogo.report.NewRound;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.uikit.FilterBar;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that wait, taken together. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = ReceptionView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ReceptionViewTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    ReportService reports;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void twoFilesWait() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
        intake.stage(
                round.id(),
                "汐見原市.xlsx",
                ReportWorkbook.of(CITY, "汐見原市").cases("12").bytes());
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void filesWithoutAQuestionAreTakenTogetherAtOnce() {
        open();

        test(acceptAll()).click();

        assertThat(reports.counted(round.id()))
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);
    }

    @Test
    void filesWithFiguresToBeAskedAboutAreNamedBeforeAllAreTaken() {
        stageFreeOfCharge();
        open();

        test(acceptAll()).click();

        assertThat(reports.counted(round.id())).isEmpty();
        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("菜花町.xlsx", "1件")
                .doesNotContain("汐見原市.xlsx");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(reports.counted(round.id())).hasSize(2);
    }

    @Test
    void thoseFilesCanBeLeftOut() {
        stageFreeOfCharge();
        open();

        test(acceptAll()).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(reports.counted(round.id()))
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);
        assertThat(intake.staged(round.id()))
                .extracting(Upload::file)
                .extracting("name")
                .containsExactly("菜花町.xlsx");
    }

    @Test
    void anEmptyFormIsNotAmongThoseWithoutAProblem() {
        intake.stage(
                round.id(),
                "菜花町.xlsx",
                ReportWorkbook.of(TOWN, "菜花町").withoutAnswers().bytes());
        open();

        assertThat(acceptAll().getText()).isEqualTo("問題のないものをすべて受理（1件）");
        test(acceptAll()).click();

        assertThat(reports.counted(round.id()))
                .extracting(report -> report.submission().municipality())
                .containsExactly(CITY);
    }

    @Test
    void filesOfOneMunicipalityAreNamedBeforeAnythingIsTaken() {
        intake.stage(
                round.id(),
                "汐見原市の再提出.xlsx",
                ReportWorkbook.of(CITY, "汐見原市").cases("13").bytes());
        intake.stage(round.id(), "菜花町.xlsx", ReportWorkbook.of(TOWN, "菜花町").bytes());
        open();

        test(acceptAll()).click();

        assertThat(reports.counted(round.id())).isEmpty();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("汐見原市", "汐見原市.xlsx", "汐見原市の再提出.xlsx")
                .doesNotContain("菜花町.xlsx");
        test(dialog).confirm();
        assertThat(reports.counted(round.id()))
                .extracting(report -> report.submission().municipality())
                .containsExactly(TOWN);
        assertThat(intake.staged(round.id())).hasSize(2);
    }

    @Test
    void inEnglishMunicipalitiesHaveRomanNamesInListsAndQuestions() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        intake.stage(
                round.id(),
                "again.xlsx",
                ReportWorkbook.of(CITY, "汐見原市").cases("13").bytes());
        open();

        assertThat(find(Grid.class).all())
                .hasSize(2)
                .allSatisfy(grid -> assertThat(names(grid)).contains("Shiomihara"));
        test(find(Button.class).withText("Accept all without problems (2)").single())
                .click();
        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("Shiomihara");
    }

    /** What the column of municipalities says in the first row, beside or instead of the file. */
    private String names(Grid<?> grid) {
        return test(grid).getCellComponent(0, 0).getElement().getTextRecursively()
                + test(grid).getCellText(0, 1);
    }

    @Test
    void whatWouldTakeAnswersAwayIsSaidBeforeItIsTaken() {
        intake.accept(intake.staged(round.id()));
        intake.stage(
                round.id(),
                "一覧.csv",
                "市町村名,多機関協働事業の件数（件）,多機関協働事業の事業費（千円）\r\n汐見原市,12,\"3,400\"\r\n".getBytes(StandardCharsets.UTF_8));
        int lost = intake.preview(intake.staged(round.id()).getFirst().id()).emptied();
        open();

        test(acceptAll()).click();

        assertThat(lost).isGreaterThan(10);
        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("一覧.csv", lost + "項目");
        assertThat(reports.counted(round.id()))
                .singleElement()
                .satisfies(report -> assertThat(report.submission().number()).isEqualTo(1));
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(reports.counted(round.id()))
                .singleElement()
                .satisfies(report -> assertThat(report.submission().number()).isEqualTo(2));
    }

    @Test
    void whatWasHandedInAfterTheDueDateIsLateBeforeItIsAccepted() {
        ReportingRound before = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(6)),
                "令和6年度 実績報告（年間）",
                LocalDate.of(2025, 5, 30),
                Set.of(Programme.MULTI_AGENCY)));
        byte[] bytes = ReportWorkbook.of(CITY, "汐見原市").year("令和6年度").bytes();
        SignIn.asReporterOf(CITY, () -> {
            intake.stage(before.id(), "報告.xlsx", bytes);
            return intake.handIn(intake.staged(before.id()));
        });

        UI.getCurrent().navigate("reception", QueryParameters.of("round", "R6"));

        Grid<?> completeness = find(Grid.class).all().stream()
                .filter(grid -> grid.getElement().getAttribute("aria-label").startsWith("提出の状況"))
                .findFirst()
                .orElseThrow();
        assertThat(test(completeness).getCellComponent(0, 1).getElement().getTextRecursively())
                .contains("提出済", "期限後");
    }

    @Test
    void comingBackFromTheMenuShowsTheScreenOnce() {
        open();
        UI.getCurrent().navigate("reception");

        assertThat(find(FilterBar.class).all()).hasSize(1);
    }

    private void stageFreeOfCharge() {
        intake.stage(
                round.id(),
                "菜花町.xlsx",
                ReportWorkbook.of(TOWN, "菜花町").cases("12").cost("0").bytes());
    }

    private void open() {
        UI.getCurrent().navigate("reception", QueryParameters.of("round", "R7"));
    }

    private Button acceptAll() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("問題のないものをすべて受理"))
                .findFirst()
                .orElseThrow();
    }
}
