package kurogo.intake.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.IntakeService;
import kurogo.intake.ReportWorkbook;
import kurogo.report.OpenRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The findings of all files that wait, on one screen. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = {FindingsView.class, PreviewView.class})
@SignedInAs(role = Role.PREFECTURE_STAFF)
class FindingsViewTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

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
    void whatIsToBeMendedIsListedOfAllFilesAndLeadsToItsCell() {
        twoFilesWait();
        open("kind=PROBLEM");

        assertThat(row(0)).contains("要修正", "汐見原市", "報告書!D12", "12件くらい", "読み取れません", "数・日付・選択肢");
        assertThat(row(1)).contains("町.xlsx", "菜花町");
        Anchor file = (Anchor)
                test(grid()).getCellComponent(0, 1).getChildren().findFirst().orElseThrow();
        assertThat(file.getText()).isEqualTo("市.xlsx");
        assertThat(file.getHref())
                .startsWith("reception/upload/")
                .endsWith("?sheet=%E5%A0%B1%E5%91%8A%E6%9B%B8&cell=D12");
    }

    @Test
    void aRowOpensThePreviewAtItsCell() {
        twoFilesWait();
        open("kind=PROBLEM");

        test(grid()).select(0);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("reception/upload/")
                .endsWith("cell=D12");
    }

    @Test
    void wordsAreFoundInTheReasonAndInTheNameOfTheMunicipality() {
        twoFilesWait();

        open("kind=PROBLEM&q=読み取れません");
        assertThat(test(grid()).size()).isEqualTo(2);

        open("kind=PROBLEM&q=菜花");
        assertThat(test(grid()).size()).isEqualTo(1);

        open("q=どこにもない");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("該当する指摘はありません");
    }

    @Test
    void theKindsAreCountedAndKeepTheOtherChoices() {
        twoFilesWait();
        open("q=菜花&order=BY_FILE");

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("要修正（1）"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .contains("order=BY_FILE", "q=%E8%8F%9C%E8%8A%B1", "kind=PROBLEM", "round=R7"));
    }

    @Test
    void inEnglishMunicipalitiesHaveRomanNames() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        twoFilesWait();
        open("kind=PROBLEM&q=shiomi");

        assertThat(row(0)).contains("To be mended", "Shiomihara");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void inEnglishWhatIsSaidOfAReportNamesItsMunicipalityInRomanLetters() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        intake.stage(
                round.id(),
                "市.xlsx",
                ReportWorkbook.of(CITY, "汐見原市").withoutAnswers().bytes());
        open("kind=PROBLEM");

        assertThat(IntStream.range(0, test(grid()).size()).mapToObj(this::row))
                .noneMatch(row -> row.contains("汐見原市"))
                .anyMatch(row -> row.contains("The report of Shiomihara holds no answer"));
    }

    @Test
    void whereThereIsNothingTheScreenSaysSoAndOffersNoFile() {
        open("");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("確認の必要な指摘はありません");
        assertThat(find(DownloadButton.class).all()).isEmpty();
    }

    private void twoFilesWait() {
        intake.stage(
                round.id(),
                "市.xlsx",
                ReportWorkbook.of(CITY, "汐見原市").cases("12件くらい").bytes());
        intake.stage(
                round.id(),
                "町.xlsx",
                ReportWorkbook.of(TOWN, "菜花町").cases("7件くらい").bytes());
    }

    private void open(String query) {
        UI.getCurrent().navigate(FindingsView.ROUTE, QueryParameters.fromString(query));
        roundTrip();
    }

    private AllFindingsGrid grid() {
        return find(AllFindingsGrid.class).single();
    }

    /** All words of a row. */
    private String row(int row) {
        return IntStream.range(0, 4)
                .mapToObj(column ->
                        test(grid()).getCellComponent(row, column).getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
