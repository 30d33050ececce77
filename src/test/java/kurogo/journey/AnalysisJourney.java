package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst makes a figure, changes it, takes it away, and the files hold what the screen shows. */
class AnalysisJourney extends Browsing {

    private static final String FIGURE = "/analysis?measure=CASES_PER_10000&programme=OUTREACH&round=R7";
    private static final String TITLE = "人口1万人当たり件数（アウトリーチ等を通じた継続的支援事業）";

    @BeforeEach
    void openTheFigure() {
        signIn("analyst");
        open(FIGURE);
        assertThat(page.locator(".kurogo-screen-head")).containsText(TITLE);
        assertThat(page.locator("kurogo-chart")).isVisible();
        untilAnswered();
    }

    @Test
    void theFigureIsTakenAwayAsPdfWhoseWordsCanBeRead() throws IOException {
        Download file = taken("PDF");
        assertThat(file.suggestedFilename()).isEqualTo(TITLE + "_令和7年度 (2025).pdf");
        try (InputStream content = file.createReadStream();
                PDDocument document = Loader.loadPDF(content.readAllBytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains(TITLE, "出典：見本県", "桐ヶ峰市");
        }
    }

    @Test
    void theFigureIsTakenAwayAsWorkbookWithItsNumbersAndAChart() throws IOException {
        try (InputStream content = taken("Excel（グラフ付き）").createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("人口1万人当たり件数（件／1万人）");
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isPositive();
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void aChoiceStandsInTheAddressAndIsUndone() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("並び順")).click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("小さい順")).click();
        assertThat(page).hasURL(Pattern.compile("order=SMALLEST"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("元に戻す")).click();
        assertThat(page).hasURL(Pattern.compile("measure=CASES_PER_10000(?!.*SMALLEST)"));
        assertThat(page.locator(".kurogo-screen-head")).containsText(TITLE);
    }

    private Download taken(String name) {
        return page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click());
    }
}
