package kurogo.export.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What an engine runs.
 *
 * @param library ECharts
 * @param drawing the function {@code drawFigure} around it, with what makes shapes of maps
 * @param widths how wide letters are, as JSON; waits for it where it is not known yet
 */
record Scripts(String library, String drawing, Supplier<String> widths) {

    /** Told the widths of letters once. */
    static final String PREPARING = "prepareDrawing";

    /** Draws. */
    static final String FUNCTION = "drawFigure";

    /** The fonts are read while the engine starts. */
    static Scripts load() {
        CompletableFuture<String> widths =
                CompletableFuture.supplyAsync(() -> LetterWidths.get().json());
        return new Scripts(resource("echarts.js"), resource("map-shapes.js") + resource("drawing.js"), widths::join);
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
