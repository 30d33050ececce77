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

    private final List<Map<String, Object>> classes = new ArrayList<>();

    void add(String words, Map<String, Object> style) {
        classes.add(Map.of(
                "type", "bar", "id", "class-" + classes.size(), "name", words, "itemStyle", style, "data", List.of()));
    }

    void addTo(Drawing drawing) {
        Map<String, Object> hidden = Map.of("show", false);
        drawing.grid(new Grid().setShow(false).setWidth(0).setHeight(0))
                .xAxis(hidden)
                .yAxis(hidden)
                .part("legend", legend());
        classes.forEach(drawing::series);
    }

    private Legend legend() {
        return new Legend()
                .setData(classes.stream().map(one -> one.get("name")).toArray())
                .setOrient("vertical")
                .setRight(8)
                .setTop("middle")
                .setItemWidth(20)
                .setItemHeight(14)
                .setItemGap(8)
                .setSelectedMode(false)
                .setTextStyle(new Label().setColor(Colour.TEXT.token()).setFontSize(Drawing.FONT_SIZE));
    }
}
