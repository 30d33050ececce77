package kurogo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Ground of every journey: the packaged program with the demo prefecture, started once for all of them, and a fresh
 * browser window for each. No journey may make the browser ask anything of another machine.
 */
abstract class Browsing {

    private static final List<String> CHROMIUM_ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String DEMO_PASSWORD = "kurogo-demo";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<String> requestsElsewhere = new ConcurrentLinkedQueue<>();
    private final List<BrowserContext> windows = new ArrayList<>();
    protected Page page;

    /** A machine that is busy is no fault of the program. */
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    @BeforeEach
    void openWindow() {
        page = anotherWindow();
    }

    /** Opens the window of somebody at another desk; closed like the first when the journey ends. */
    protected Page anotherWindow() {
        return anotherWindow(given -> given);
    }

    /** Opens the window of somebody at another desk whose browser is set differently. */
    protected Page anotherWindow(UnaryOperator<Browser.NewContextOptions> differently) {
        BrowserContext window = Stage.OPEN
                .browser()
                .newContext(differently.apply(new Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setColorScheme(ColorScheme.LIGHT)
                        .setAcceptDownloads(true)
                        .setViewportSize(1366, 768)));
        window.onRequest(request -> {
            URI uri = URI.create(request.url().split("[?#]", 2)[0]);
            boolean here = uri.getScheme().equals("data")
                    || uri.getScheme().equals("blob")
                    || "localhost".equals(uri.getHost());
            if (!here) {
                requestsElsewhere.add(request.url());
            }
        });
        window.setDefaultTimeout(PATIENCE.toMillis());
        windows.add(window);
        return window.newPage();
    }

    @AfterEach
    void noRequestLeftTheMachine() {
        windows.forEach(BrowserContext::close);
        assertThat(requestsElsewhere).isEmpty();
    }

    /** Where people reach the program. */
    protected static String address() {
        return Stage.OPEN.program().address();
    }

    /** Where whoever operates the program reaches it. */
    protected static String operation() {
        return "http://127.0.0.1:" + Stage.OPEN.operationPort();
    }

    /** Opens a place of the program, such as {@code /login}. */
    protected void open(String place) {
        open(page, place);
    }

    /** Opens a place of the program in one of the windows. */
    protected static void open(Page window, String place) {
        window.navigate(address() + place);
    }

    /** Waits until the server has answered everything the page has told it so far. */
    protected void untilAnswered() {
        untilAnswered(page);
    }

    /** Waits until the server has answered everything one of the windows has told it so far. */
    protected static void untilAnswered(Page window) {
        window.waitForFunction("""
                () => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                        return clients.length > 0 && clients.every(each => !each.isActive || !each.isActive()); }""");
    }

    /** Signs in as one of the demo's people, whoever was signed in before. */
    protected void signIn(String user) {
        signIn(page, user, DEMO_PASSWORD);
    }

    /** Signs in as one of the demo's people in one of the windows. */
    protected static void signIn(Page window, String user) {
        signIn(window, user, DEMO_PASSWORD);
    }

    /** Signs in with a password, whoever was signed in before. */
    protected void signIn(String user, String password) {
        signIn(page, user, password);
    }

    private static void signIn(Page window, String user, String password) {
        window.context().clearCookies();
        open(window, "/login");
        window.locator("input[name=username]").fill(user);
        window.locator("input[name=password]").fill(password);
        window.locator("input[name=password]").press("Enter");
        window.waitForURL(url -> !url.contains("/login"));
    }

    /** Where the browser of all journeys lies. */
    static Path chromium() {
        return Path.of(Optional.ofNullable(System.getenv("KUROGO_CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    /** How it is started, from there or by a script that starts it. */
    static BrowserType.LaunchOptions launchedBy(Path executable) {
        return new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(CHROMIUM_ARGUMENTS);
    }

    /** The program and the browser, started when the first journey begins and closed when the last one has ended. */
    private record Stage(RunningKurogo program, int operationPort, Browser browser) {

        private static final Stage OPEN = open();

        private static Stage open() {
            Playwright playwright = Playwright.create();
            int operationPort = FreePort.any();
            RunningKurogo program = RunningKurogo.start(
                    dataFolder(), "--kurogo.demo=true", "--management.server.port=" + operationPort);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                playwright.close();
                program.close();
            }));
            return new Stage(program, operationPort, playwright.chromium().launch(launchedBy(chromium())));
        }

        private static Path dataFolder() {
            try {
                return Files.createTempDirectory("kurogo-journey");
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }
    }
}
