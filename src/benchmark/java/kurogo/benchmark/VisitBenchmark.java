package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What people wait for: the very first start of the packaged program, and the first visit to a screen with nothing in the browser's cache; beside it how much JavaScript came, and how far what was seen already moved (cumulative layout shift).
 */
public final class VisitBenchmark {

    private static final List<String> SCREENS = List.of("/?round=R7", "/municipalities/952010", "/analysis?round=R7");
    private static final String PASSWORD = "kurogo-demo";

    private static final String OBSERVE = """
            window.layoutShift = 0;
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => !entry.hadRecentInput).forEach(entry => { window.layoutShift += entry.value; }))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private VisitBenchmark() {}

    /** The packaged program, and how often each is measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path data = Files.createTempDirectory("kurogo-visit");
        List<String> options = List.of("-jar", jar.toString(), "--kurogo.demo=true", "--kurogo.data=" + data);
        try (PackagedProgram first = PackagedProgram.start(options)) {
            System.out.printf("first start, the demo prefecture loaded: %,.1f s%n", first.secondsUntilLoaded());
        }
        try (PackagedProgram program = PackagedProgram.start(options);
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(Visitor.CHROMIUM)) {
            String session = new Visitor(browser, program.address()).signedIn("staff", PASSWORD);
            for (String screen : SCREENS) {
                visit(browser, program.address() + screen, session, rounds);
            }
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
                page.waitForFunction(Visitor.USABLE);
                usable.add(since(begun));
                page.locator("kurogo-chart canvas").first().waitFor();
                drawn.add(since(begun));
                page.waitForFunction(Visitor.USABLE);
                scripts.add(Visitor.scripts(page));
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
}
