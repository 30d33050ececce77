package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screen has its shape before its program has come, and nothing on it jumps until the last chart is drawn. */
class FirstPaintJourney extends Browsing {

    private static final double BARELY_SEEN = 0.02;

    /** Adds up what moved by itself (Layout Instability: shifts that follow no input). */
    private static final String MEASURING = """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries()
                    .filter(shift => !shift.hadRecentInput)
                    .forEach(shift => { window.shifted += shift.value; })
            ).observe({ type: 'layout-shift', buffered: true });""";

    private static final String ALL_DRAWN = """
            number => { const charts = [...document.querySelectorAll('kurogo-chart')];
                return charts.length >= number && charts.every(chart => chart.shadowRoot?.querySelector('canvas')); }""";

    @ParameterizedTest
    @CsvSource({"/, 10, 4", "/municipalities/952010, 0, 3", "/analysis, 0, 1"})
    void nothingJumpsWhileAScreenComes(String place, int tiles, int charts) {
        signIn("staff");
        page.addInitScript(MEASURING);

        open(place);
        assertThat(page.locator(".kurogo-tile")).hasCount(tiles);
        page.waitForFunction(ALL_DRAWN, charts);
        untilAnswered();

        assertThat(page.locator(".kurogo-waiting")).isHidden();
        assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThanOrEqualTo(BARELY_SEEN);
    }

    @ParameterizedTest
    @CsvSource({"/, 10", "/municipalities/952010, 0"})
    void aScreenHasItsShapeBeforeItsProgramComes(String place, int tiles) {
        signIn("staff");
        page.route("**/*.js", Route::abort);

        open(place);

        assertThat(page.locator(".kurogo-waiting")).isVisible();
        assertThat(page.locator(".kurogo-waiting-tiles > div")).hasCount(tiles);
    }
}
