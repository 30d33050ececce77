package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people wait for: the start of the packaged program with its database in place, and the first visit to a screen with nothing in the
 * browser's cache; beside it how much JavaScript came, and how far what was seen already moved (cumulative layout shift).
 */
public final class VisitBenchmark {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final List<String> SCREENS = List.of("/?round=R7", "/municipalities/952010", "/analysis?round=R7");
    private static final String PASSWORD = "kurogo-demo";

    private static final String OBSERVE = """
            window.layoutShift = 0;
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => !entry.hadRecentInput).forEach(entry => { window.layoutShift += entry.value; }))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String USABLE = """
            () => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    return document.querySelector('h1') !== null && document.querySelector('.kurogo-tile-loading') === null
                      && clients.length > 0 && clients.every(each => !each.isActive || !each.isActive()); }""";

    private static final String SCRIPTS = """
            () => performance.getEntriesByType('resource').filter(entry => /\\.js(\\?|$)/.test(entry.name))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";

    private VisitBenchmark() {}

    /** The packaged program, and how often each is measured. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path data = Files.createTempDirectory("kurogo-visit");
        try (Started first = Started.of(jar, data)) {
            System.out.printf("first start, the demo prefecture loaded: %,.1f s%n", first.seconds());
        }
        List<Double> starts = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (Started again = Started.of(jar, data)) {
                starts.add(again.seconds());
            }
        }
        System.out.printf("start, database present: median %,.1f s%n", median(starts));
        try (Started program = Started.of(jar, data);
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            String session = signedIn(browser, program.address());
            for (String screen : SCREENS) {
                visit(browser, program.address() + screen, session, rounds);
            }
        }
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("kurogo.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
    }

    private static String signedIn(Browser browser, String address) {
        try (BrowserContext window = browser.newContext()) {
            Page page = window.newPage();
            page.navigate(address + "/login");
            page.locator("input[name=username]").fill("staff");
            page.locator("input[name=password]").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForFunction(USABLE);
            return window.storageState();
        }
    }

    private static void visit(Browser browser, String address, String session, int rounds) {
        List<Double> usable = new ArrayList<>();
        List<Double> drawn = new ArrayList<>();
        List<Double> scripts = new ArrayList<>();
        List<Double> shifts = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                    .setStorageState(session)
                    .setLocale("ja-JP")
                    .setViewportSize(1366, 768))) {
                window.addInitScript(OBSERVE);
                Page page = window.newPage();
                long begun = System.nanoTime();
                page.navigate(address, new Page.NavigateOptions().setWaitUntil(null));
                page.waitForFunction(USABLE);
                usable.add(since(begun));
                page.locator("kurogo-chart canvas").first().waitFor();
                drawn.add(since(begun));
                page.waitForFunction(USABLE);
                scripts.add(((Number) page.evaluate(SCRIPTS)).doubleValue() / 1024);
                shifts.add(((Number) page.evaluate("window.layoutShift")).doubleValue());
            }
        }
        System.out.printf(
                "%s: usable after %,.2f s, first chart after %,.2f s (medians), JavaScript %,.0f kB, layout shift at"
                        + " most %.3f%n",
                address.replaceFirst("^http://[^/]+", ""),
                median(usable),
                median(drawn),
                median(scripts),
                shifts.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /**
     * The packaged program while it runs.
     *
     * @param seconds from the command to the line with its address
     */
    private record Started(Process process, String address, double seconds) implements AutoCloseable {

        static Started of(Path jar, Path data) throws IOException {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            jar.toString(),
                            "--server.port=0",
                            "--kurogo.demo=true",
                            "--kurogo.data=" + data)
                    .redirectErrorStream(true)
                    .start();
            BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    double seconds = since(begun);
                    Thread.ofVirtual().start(() -> readOn(log));
                    return new Started(process, address.group(), seconds);
                }
            }
            throw new IOException("The program ended before it told its address");
        }

        /** So that the program never waits for us, until it is told to end. */
        private static void readOn(BufferedReader log) {
            try {
                log.lines().forEach(ignored -> {});
            } catch (UncheckedIOException ended) {
                // the stream is closed together with the program
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
