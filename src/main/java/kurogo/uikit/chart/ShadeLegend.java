package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.text.Label;

/**
 * The legend of shades. ECharts draws legends for series only, so each class is an empty series on a hidden grid: that way
 * the patterns appear in the legend as they do in the chart.
 */
final class ShadeLegend {

    /** Room below the chart for as many rows as the classes of a narrow one need, pixels. */
    static final int HEIGHT = 76;

    private static final Grid HIDDEN = new Grid().setShow(false).setWidth(0).setHeight(0);

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String words, Map<String, Object> style) {}

    void add(String words, Map<String, Object> style) {
        entries.add(new Entry(words, style));
    }

    /** To a chart without axes of its own. */
    void addTo(Drawing drawing) {
        drawing.grid(HIDDEN).xAxis(axis(0)).yAxis(axis(0));
        add(drawing, 0);
    }

    /** To a chart on axes, which stay the first. */
    void addTo(Drawing drawing, Grid grid, Object across, Object up) {
        drawing.grid(grid, HIDDEN).xAxis(across, axis(1)).yAxis(up, axis(1));
        add(drawing, 1);
    }

    private void add(Drawing drawing, int axes) {
        drawing.part("legend", legend());
        entries.forEach(entry -> drawing.series(series(entry, axes)));
    }

    private static Map<String, Object> axis(int grid) {
        return Map.of("show", false, "gridIndex", grid);
    }

    private static Map<String, Object> series(Entry entry, int axes) {
        return Map.of(
                "type",
                "bar",
                "id",
                entry.words(),
                "name",
                entry.words(),
                "xAxisIndex",
                axes,
                "yAxisIndex",
                axes,
                "itemStyle",
                entry.style(),
                "data",
                List.of());
    }

    private Legend legend() {
        return new Legend()
                .setData(entries.stream().map(Entry::words).toArray(String[]::new))
                .setLeft("center")
                .setBottom(0)
                .setItemWidth(20)
                .setItemHeight(14)
                .setItemGap(14)
                .setSelectedMode(false)
                .setTextStyle(new Label().setColor(Colour.TEXT.token()).setFontSize(Drawing.FONT_SIZE));
    }
}
