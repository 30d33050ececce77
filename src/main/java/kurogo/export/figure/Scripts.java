package kurogo.export.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What an engine runs.
 *
 * @param library ECharts
 * @param drawing the function {@code drawFigure} around it, with what makes shapes of maps
 * @param widths how wide letters are, as JSON
 */
record Scripts(String library, String drawing, String widths) {

    static final String FUNCTION = "drawFigure";

    static Scripts load() {
        return new Scripts(
                resource("echarts.min.js"),
                resource("map-shapes.js") + resource("drawing.js"),
                LetterWidths.get().json());
    }

    private static String resource(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream("/kurogo/export/figure/" + name)) {
            return new String(
                    Objects.requireNonNull(in, "belongs to the program").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
