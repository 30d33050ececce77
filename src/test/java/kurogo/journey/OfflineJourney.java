package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and a browser where there is no network at all: a namespace of the kernel's with nothing in it but the machine itself. */
class OfflineJourney {

    private static final List<String> WITHOUT_NETWORK =
            List.of("unshare", "--map-root-user", "--net", "bash", "-c", "ip link set lo up && exec \"$0\" \"$@\"");

    /** A browser where the program is. */
    private static final String WITHIN = """
            #!/bin/sh
            exec nsenter --target %d --user --net --preserve-credentials "%s" "$@"
            """;

    private static final String FIGURE = "/analysis?measure=CASES_PER_10000&programme=OUTREACH&round=R7";

    @TempDir
    Path folder;

    @Test
    void peopleSignInSeeMapAndChartAndTakeAFigureAwayWithTheNetworkOff() throws Exception {
        assumeTrue(
                succeeds("unshare", "--map-root-user", "--net", "ip", "link"), "no network namespace may be made here");
        try (RunningKurogo program = RunningKurogo.startBy(WITHOUT_NETWORK, folder, "--kurogo.demo=true");
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(Browsing.launchedBy(within(program)))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setLocale("ja-JP"));
            page.navigate(program.address() + "/login");
            assertThat(page.content()).contains("<html lang=\"ja\"").doesNotContainPattern("(src|href)=\"https?://");
            page.locator("input[name=username]").fill("analyst");
            page.locator("input[name=password]").fill("kurogo-demo");
            page.locator("input[name=password]").press("Enter");
            assertThat(page.locator("h1")).hasText("概況");
            page.navigate(program.address() + "/?round=R7");
            assertThat(page.locator("kurogo-chart canvas").first()).isVisible();
            page.navigate(program.address() + FIGURE);
            assertThat(words(taken(page, "PDF"))).contains("人口1万人当たり件数", "桐ヶ峰市");
        }
    }

    private static Download taken(Page page, String name) {
        return page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click());
    }

    private static String words(Download file) throws IOException {
        try (InputStream content = file.createReadStream();
                PDDocument document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path within(RunningKurogo program) throws IOException {
        Path script =
                Files.writeString(folder.resolve("chromium"), WITHIN.formatted(program.pid(), Browsing.chromium()));
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
