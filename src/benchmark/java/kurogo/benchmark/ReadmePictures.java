package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pictures of the README, taken anew of the packaged program with the demo prefecture. */
public final class ReadmePictures {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final Path REPORTS = Path.of("data", "reports-with-problems");
    private static final String BENT_FILE = "R8-H1_実績報告_952125_岬ノ浦市.xlsx";

    private static final String DRAWN = """
            () => document.fonts.status === 'loaded'
              && [...document.querySelectorAll('kurogo-chart')].every(chart => chart.shadowRoot?.querySelector('canvas'))""";

    /** The line that shows that something is on its way. */
    private static final String NOTHING_MOVING =
            ".v-loading-indicator, vaadin-connection-indicator { display: none !important }";

    private ReadmePictures() {}

    /** The packaged program. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("kurogo-pictures");
        List<String> options = List.of("-jar", arguments[0], "--kurogo.demo=true", "--kurogo.data=" + data);
        try (PackagedProgram program = PackagedProgram.start(options)) {
            program.secondsUntilLoaded();
            try (Playwright playwright = Playwright.create();
                    Browser browser = playwright.chromium().launch(Visitor.CHROMIUM)) {
                take(browser, program.address());
            }
        }
    }

    private static void take(Browser browser, String address) {
        String session = new Visitor(browser, address).signedIn("staff", "kurogo-demo");
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(session)
                .setLocale("ja-JP")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1366, 768))) {
            Page page = window.newPage();
            page.navigate(address + "/?round=R7");
            page.locator("kurogo-chart canvas").first().waitFor();
            picture(page, "overview");
            page.navigate(address + "/flags?round=R7&rule=HIGH_COST");
            page.locator("vaadin-grid a").first().click();
            page.locator("kurogo-chart canvas").first().waitFor();
            picture(page, "evidence");
            page.navigate(address + "/reception?round=R8-H1");
            page.locator("input[type=file]").setInputFiles(REPORTS.resolve(BENT_FILE));
            page.locator("a", new Page.LocatorOptions().setHasText(BENT_FILE))
                    .first()
                    .click();
            page.locator("kurogo-sheet td", new Page.LocatorOptions().setHasText("別紙のとおり"))
                    .click();
            picture(page, "preview");
        }
    }

    private static void picture(Page page, String name) {
        page.waitForFunction(Visitor.USABLE);
        page.waitForFunction(DRAWN);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(NOTHING_MOVING));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
