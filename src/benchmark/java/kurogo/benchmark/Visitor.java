package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;

/** Somebody who looks at screens of a program, each time with nothing in the browser's cache. */
record Visitor(Browser browser, String address) {

    static final BrowserType.LaunchOptions CHROMIUM = new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty("kurogo.chromium", "/usr/bin/chromium")))
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));

    /** Nothing is under way any more between browser and program, and a screen stands. */
    static final String USABLE = """
            () => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    return document.querySelector('h1') !== null && document.querySelector('.kurogo-tile-loading') === null
                      && clients.length > 0 && clients.every(each => !each.isActive || !each.isActive()); }""";

    private static final String SCRIPTS = """
            () => performance.getEntriesByType('resource').filter(entry => /\\.js(\\?|$)/.test(entry.name))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";

    private static final int BYTES_A_KILOBYTE = 1024;

    /** What a browser needs to know to be signed in. */
    String signedIn(String user, String password) {
        try (BrowserContext window = browser.newContext()) {
            Page page = window.newPage();
            page.navigate(address + "/login");
            page.locator("input[name=username]").fill(user);
            page.locator("input[name=password]").fill(password);
            page.keyboard().press("Enter");
            page.waitForFunction(USABLE);
            return window.storageState();
        }
    }

    /** Kilobytes of JavaScript of the login page as they travel. */
    double scriptsOfLogin() {
        try (BrowserContext window = browser.newContext()) {
            Page page = window.newPage();
            page.navigate(address + "/login");
            page.locator("input[name=username]").waitFor();
            return scripts(page);
        }
    }

    /** Kilobytes of JavaScript of a screen as they travel. */
    double scripts(String screen, String session) {
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions().setStorageState(session))) {
            Page page = window.newPage();
            page.navigate(address + screen);
            page.waitForFunction(USABLE);
            return scripts(page);
        }
    }

    /** The same of a page that is open. */
    static double scripts(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate(SCRIPTS)).doubleValue() / BYTES_A_KILOBYTE;
    }
}
