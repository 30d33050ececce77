package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kurogo.export.figure.FigureDrawing;
import kurogo.export.figure.Picture;
import kurogo.export.figure.PictureDifference;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.Colour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program draws for files is what the browser shows: the same picture but for smoothed edges. */
class SamePictureJourney extends Browsing {

    private static final int WIDTH = 960;
    private static final int FINE = 2;
    private static final int DPI = 96 * FINE;
    /** Where a chart without words around it stands in its picture. */
    private static final int LEFT = 24;

    private static final int TOP = 32;
    private static final FigureDrawing DRAWING = new FigureDrawing(1, Duration.ofSeconds(60));

    /** The chart alone, as wide as in a file. */
    private static final String WIDENED = """
            chart => { document.body.append(chart);
                       chart.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: %dpx'; }""".formatted(WIDTH);

    /** Its layers one over the other, once it has its width and no longer changes. */
    private static final String DRAWN = """
            ([chart, width]) => {
              const layers = [...chart.shadowRoot.querySelectorAll('canvas')];
              if (layers.length === 0 || layers[0].width !== width) return false;
              const whole = document.createElement('canvas');
              [whole.width, whole.height] = [layers[0].width, layers[0].height];
              layers.forEach(layer => whole.getContext('2d').drawImage(layer, 0, 0));
              const seen = whole.toDataURL();
              const same = seen === window.seen;
              window.seen = seen;
              return same && seen.split(',')[1];
            }""";

    @BeforeEach
    void openAsFineAsAFile() {
        page.addInitScript("Object.defineProperty(window, 'devicePixelRatio', { value: " + FINE + " })");
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn("staff");
    }

    @AfterAll
    static void end() {
        DRAWING.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BARS", "TREND", "SCATTER", "DISTRIBUTION", "HEAT", "PARTS", "MAP"})
    void aFigureIsTheSame(String form) throws IOException {
        open("/analysis?measure=CASES_PER_10000&programme=MULTI_AGENCY&round=R7&form=" + form);
        isTheSame(page.locator("kurogo-chart"));
    }

    @Test
    void theFunnelOfAFlagIsTheSame() throws IOException {
        open("/flags?round=R7&rule=HIGH_COST");
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByText("比較した市町村")).isVisible();
        isTheSame(page.locator("kurogo-chart").first());
    }

    private void isTheSame(Locator place) throws IOException {
        assertThat(place).isVisible();
        untilAnswered();
        ElementHandle chart = place.elementHandle();
        JsonNode model = JsonMapper.shared()
                .readTree(chart.evaluate("chart => chart.model").toString());
        chart.evaluate(WIDENED);
        BufferedImage shown = shown(chart);
        assertThat(PictureDifference.between(shown, drawn(model, shown.getHeight() / FINE)))
                .matches(PictureDifference::isSlight);
    }

    private BufferedImage shown(ElementHandle chart) throws IOException {
        String content = page.waitForFunction(DRAWN, List.of(chart, WIDTH * FINE))
                .jsonValue()
                .toString();
        BufferedImage layers = image(Base64.getDecoder().decode(content));
        BufferedImage onWhite = new BufferedImage(layers.getWidth(), layers.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite.createGraphics();
        graphics.drawImage(layers, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return onWhite;
    }

    private static BufferedImage drawn(JsonNode model, int height) throws IOException {
        String option = model.get("option").stringValue();
        Picture picture = new Picture(
                option,
                Arrays.stream(Colour.values()).collect(Collectors.toMap(Colour::cssName, Colour::light)),
                new Picture.Caption("", "", "", List.of()),
                Locale.JAPANESE,
                WIDTH,
                height,
                option.contains("\"type\":\"map\"") ? Optional.of(shapes()) : Optional.empty());
        return image(DRAWING.png(picture, DPI)).getSubimage(LEFT * FINE, TOP * FINE, WIDTH * FINE, height * FINE);
    }

    private static Picture.Shapes shapes() throws IOException {
        return new Picture.Shapes(
                Boundaries.MUNICIPALITIES, Boundaries.CODE, Files.readString(Path.of("data/boundaries.geojson")));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
