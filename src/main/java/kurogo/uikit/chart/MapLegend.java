package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.text.Label;

/**
 * The legend of a shaded map. ECharts draws legends for series only, so each class is an empty series on a hidden grid: that way
 * the patterns appear in the legend as they do on the map.
 */
final class MapLegend {

    /** Room below the map for as many rows as the classes of a narrow map need, pixels. */
    static final int HEIGHT = 76;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String words, Map<String, Object> style) {}

    void add(String words, Map<String, Object> style) {
        entries.add(new Entry(words, style));
    }

    void addTo(Drawing drawing) {
        Map<String, Object> hidden = Map.of("show", false);
        drawing.grid(new Grid().setShow(false).setWidth(0).setHeight(0))
                .xAxis(hidden)
                .yAxis(hidden)
                .part("legend", legend());
        entries.forEach(entry -> drawing.series(Map.of(
                "type",
                "bar",
                "id",
                entry.words(),
                "name",
                entry.words(),
                "itemStyle",
                entry.style(),
                "data",
                List.of())));
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
