package kurogo.intake.ui;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.intake.Staging;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.Submission;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions of a report, compared and set back. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = VersionsView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class VersionsViewTest extends SpringBrowserlessTest {

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
    void threeVersions() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY);
        List.of("12", "21", "30").forEach(this::accept);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void theNewestIsComparedWithTheOneBefore() {
        open("");

        assertThat(words()).contains("汐見原市の報告の版", "第2版", "第3版", "21件", "30件").doesNotContain("12件");
    }

    @Test
    void anyTwoAreComparedAndTheAddressSaysWhich() {
        open("a=1&b=3");

        assertThat(words()).contains("12件", "30件").doesNotContain("21件");
    }

    @Test
    void anOlderOneCountsAgainForAReason() {
        open("");

        Button back = (Button) test(versions())
                .getCellComponent(2, 5)
                .getChildren()
                .findFirst()
                .orElseThrow();
        test(back).click();
        test(find(TextArea.class).single()).setValue("第3版は別の年度のものだったため");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reports.counted(round.id())).singleElement().satisfies(report -> {
            assertThat(report.submission().number()).isEqualTo(1);
            assertThat(report.submission().remark()).isEqualTo("第3版は別の年度のものだったため");
        });
    }

    @Test
    void aNameWrittenOtherwiseIsToldBesideItsVersion() {
        accept(ReportWorkbook.of(CITY, "見本県汐見原市"));
        open("");

        assertThat(words()).contains("第4版のファイルで", "報告書!B3：市町村名「見本県汐見原市」→ 汐見原市");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("");
        assertThat(words()).contains("\"見本県汐見原市\" → Shiomihara");
    }

    @Test
    void whereEveryNameIsWrittenInFullNothingIsSaidOfNames() {
        open("");

        assertThat(words()).doesNotContain("正式な表記でない");
    }

    @Test
    void aMunicipalityWithoutAReportSaysSo() {
        navigate("reception/versions/R7/" + TOWN.digits(), VersionsView.class);

        assertThat(words()).contains("報告がまだありません");
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void whoeverOnlyLooksSetsNothingBack() {
        open("");

        assertThat(versions().getColumns()).hasSize(5);
    }

    private void accept(String cases) {
        accept(ReportWorkbook.of(CITY, "汐見原市").cases(cases));
    }

    private void accept(ReportWorkbook workbook) {
        byte[] bytes = workbook.bytes();
        asStaff(() -> intake.accept(List.of(
                ((Staging.Staged) intake.stage(round.id(), "報告.xlsx", bytes).getFirst()).upload())));
    }

    private void open(String parameters) {
        UI.getCurrent().navigate("reception/versions/R7/" + CITY.digits(), QueryParameters.fromString(parameters));
    }

    @SuppressWarnings("unchecked")
    private Grid<Submission> versions() {
        return find(Grid.class).single();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
