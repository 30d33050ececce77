package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kurogo.export.figure.FigureDrawing;
import kurogo.export.figure.Picture;

/** The same figure in a headless Chromium: a chart made anew on a page that is open, as the program makes one, drawn and photographed. */
final class BrowserPictures implements AutoCloseable {

    private static final String DRAW = """
            ([option, colours]) => {
              const resolved = JSON.parse(option, (key, value) =>
                key === 'formatter' ? undefined : typeof value === 'string' && value[0] === '$' ? colours[value.slice(1)] : value);
              window.drawn?.dispose();
              window.drawn = echarts.init(document.getElementById('chart'));
              window.drawn.setOption({ ...resolved, animation: false });
              window.drawn.getZr().flush();
            }""";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final Picture picture;

    BrowserPictures(Picture picture) throws IOException {
        this.picture = picture;
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("KUROGO_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(picture.width(), picture.height()));
        page.setContent("<body style='margin: 0'><div id='chart' style='width: 100vw; height: 100vh'></div></body>");
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(library()));
    }

    private static String library() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FigureDrawing.class.getResourceAsStream("/kurogo/export/figure/echarts.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Draws it and takes its picture; the size of the picture. */
    long taken() {
        page.evaluate(DRAW, List.of(picture.option(), Map.copyOf(picture.colours())));
        return page.screenshot().length;
    }

    /** The memory the browser and what drives it take together, what they share with each other counted once. */
    static long kilobytes() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(one -> share(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup")))
                .sum();
    }

    private static long share(Path rollup) {
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
