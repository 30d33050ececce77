package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From the login to a file in hand, with the demo prefecture. */
class FirstTenMinutesJourney extends Browsing {

    @Test
    void theOverviewAnswersWithoutAClick() {
        signIn("staff");
        open("/?round=R7");
        assertThat(page.getByText("報告を提出した市町村")).isVisible();
        assertThat(page.getByText("国の予算執行調査との比較").first()).isVisible();
        assertThat(page.locator("kurogo-chart").first()).isVisible();
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText("同じ規模の市の運用を3例まとめて送る"))
                        .first())
                .containsText("期限超過");
    }

    @Test
    void aFlagOpensItsEvidenceAndItsQuestions() {
        signIn("staff");
        open("/flags?round=R7&rule=ZERO_CASES");
        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByText("対話のきっかけとなる質問")).isVisible();
        assertThat(page.getByText("比較した市町村")).isVisible();
    }

    @Test
    void aBrokenFileIsRefusedByNameAndAGoodOneWaitsForALook() {
        signIn("staff");
        open("/reception?round=R8-H1");
        page.locator("input[type=file]").setInputFiles(new Path[] {
            Path.of("data/reports-with-problems/R8-H1_実績報告_962015_手本市.xlsx"),
            Path.of("data/reports-with-problems/R8-H1_実績報告_952028_白鷺浦市.xlsx")
        });
        assertThat(page.getByText("R8-H1_実績報告_962015_手本市.xlsx は受け付けられません")).isVisible();
        open("/reception?round=R8-H1");
        assertThat(page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("白鷺浦市.xlsx"))
                        .first())
                .isVisible();
    }

    @Test
    void cellsNobodyUnderstoodAreMendedInPlaceAndTheFileIsAccepted() {
        String file = "R8-H1_実績報告_952125_岬ノ浦市.xlsx";
        signIn("staff");
        open("/reception?round=R8-H1");
        page.locator("input[type=file]").setInputFiles(Path.of("data/reports-with-problems/" + file));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(file)).click();
        mend("別紙のとおり", "12");
        mend("約2,000～2,500千円", "2,300千円");
        assertThat(page.locator("kurogo-sheet td[data-kind=AMENDED]")).hasCount(2);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("受理").setExact(true))
                .click();
        assertThat(page.getByText("1件のファイルを反映しました。")).isVisible();
        open("/reception/versions/R8-H1/952125");
        assertThat(page.getByText("「別紙のとおり」→「12」")).isVisible();
    }

    /** Chooses a cell in the picture of the sheet and types what it is to say. */
    private void mend(String text, String instead) {
        page.locator("kurogo-sheet td", new Page.LocatorOptions().setHasText(text))
                .click();
        Locator field = page.getByLabel("この記載に修正して読み取る");
        assertThat(field).hasValue(text);
        field.fill(instead);
        field.press("Enter");
        assertThat(page.locator("kurogo-sheet td[data-kind=AMENDED]", new Page.LocatorOptions().setHasText(instead)))
                .isVisible();
    }

    @Test
    void theCombinedTableIsTakenAwayAsCsv() throws IOException {
        signIn("analyst");
        open("/reception/table?round=R7");
        Download csv =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(csv.suggestedFilename()).isEqualTo("集計表_R7.csv");
        assertThat(Files.readString(csv.path())).startsWith("\uFEFF団体コード,市町村").contains("952010,汐見原市");
    }

    @Test
    void aMunicipalReporterSeesTheOwnMunicipalityOnly() {
        signIn("reporter");
        open("/reception?round=R8-H1");
        assertThat(page.getByText("玉響市").first()).isVisible();
        assertThat(page.getByText("汐見原市")).hasCount(0);
        open("/municipalities/952010");
        assertThat(page.getByText("団体コード 952010")).hasCount(0);
    }

    @Test
    void oneClickTurnsTheScreenIntoEnglish() {
        signIn("viewer");
        open("/");
        page.getByText("English").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Overview")))
                .isVisible();
    }
}
