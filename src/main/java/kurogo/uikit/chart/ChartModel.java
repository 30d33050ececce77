package kurogo.uikit.chart;

import java.util.List;
import java.util.Map;
import org.icepear.echarts.serializer.EChartsSerializer;

/**
 * A chart ready to be drawn, in one language.
 *
 * @param option the ECharts option as JSON; colours as {@link Colour#token()}, formatters by name as {@code fn:cases}
 * @param caption title, period and source
 * @param table the same numbers as a table
 * @param description the chart in a sentence or two, for those who don't see it
 * @param notes what the reader has to know of what the picture cannot show
 * @param height height it needs, pixels
 */
public record ChartModel(
        String option, ChartCaption caption, ChartTable table, String description, List<String> notes, int height) {

    public ChartModel {
        notes = List.copyOf(notes);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    /** All of it as JSON for whoever draws it. */
    public String json() {
        return new EChartsSerializer()
                .toJson(Map.of(
                        "option", option,
                        "title", caption.title(),
                        "period", caption.period(),
                        "source", caption.source(),
                        "columns", table.columns(),
                        "rows",
                                table.rows().stream()
                                        .map(row -> row.stream()
                                                .map(ChartTable.Cell::shown)
                                                .toList())
                                        .toList(),
                        "description", description,
                        "notes", notes,
                        "height", height));
    }
}
