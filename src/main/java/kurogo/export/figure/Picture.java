package kurogo.export.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A chart to be drawn as a picture that stands by itself.
 *
 * @param option the ECharts option as JSON; colours by name as {@code $alert}, formatters as {@code fn:cases}
 * @param colours the colours the option names, {@code #rrggbb}
 * @param caption the words around it
 * @param language the language of its numbers
 * @param width of the chart in pixels, without the margin around the picture
 * @param height of the chart in pixels, without the words above and below
 * @param shapes what a map is drawn with; nothing for other charts
 */
public record Picture(
        String option,
        Map<String, String> colours,
        Caption caption,
        Locale language,
        int width,
        int height,
        Optional<Shapes> shapes) {

    /**
     * Shapes of a map.
     *
     * @param name what the option calls them by
     * @param keyProperty the property of each that holds its key
     * @param geoJson a feature collection of polygons
     */
    public record Shapes(String name, String keyProperty, String geoJson) {}

    /**
     * The words around a chart.
     *
     * @param title what is shown
     * @param period the time it speaks about
     * @param description the chart in a sentence, for those who do not see it
     * @param notes what the reader has to know, and the source; below the chart, a line each
     */
    public record Caption(String title, String period, String description, List<String> notes) {
        public Caption {
            notes = List.copyOf(notes);
        }
    }

    private static final int LARGEST = 10_000;

    /** A chart that is no map. */
    public Picture(
            String option, Map<String, String> colours, Caption caption, Locale language, int width, int height) {
        this(option, colours, caption, language, width, height, Optional.empty());
    }

    public Picture {
        colours = Map.copyOf(colours);
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("No picture of " + width + " × " + height);
        }
    }
}
