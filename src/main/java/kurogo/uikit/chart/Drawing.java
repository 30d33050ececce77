package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.text.Label;
import org.icepear.echarts.components.tooltip.Tooltip;
import org.icepear.echarts.serializer.EChartsSerializer;

/**
 * An ECharts option in the making: typed parts where ECharts-Java has them, maps for the rest. Every chart gets the same text,
 * tooltip and legend from here.
 */
final class Drawing {

    static final int FONT_SIZE = 12;

    private static final int NARROW = 500;
    private static final int LEGEND_LINE = 30;
    private static final int LEGEND_AROUND_NAME = 37;

    private final Map<String, Object> parts = new LinkedHashMap<>();
    private final List<Object> series = new ArrayList<>();

    Drawing() {
        parts.put("textStyle", new Label().setColor(Colour.TEXT.token()).setFontSize(FONT_SIZE));
        parts.put("animationDuration", 300);
        parts.put("animationDurationUpdate", 300);
        parts.put("tooltip", tooltip());
    }

    Drawing grid(Grid... grids) {
        parts.put("grid", grids);
        return this;
    }

    Drawing xAxis(Object... axes) {
        parts.put("xAxis", axes);
        return this;
    }

    Drawing yAxis(Object... axes) {
        parts.put("yAxis", axes);
        return this;
    }

    /** A legend at the top right naming these series. */
    Drawing legend(List<String> names) {
        parts.put(
                "legend",
                new Legend()
                        .setData(names.toArray(String[]::new))
                        .setTop(0)
                        .setRight(8)
                        .setItemGap(16)
                        .setItemWidth(16)
                        .setItemHeight(12)
                        .setTextStyle(new Label().setColor(Colour.TEXT.token()).setFontSize(FONT_SIZE)));
        return this;
    }

    /** How much more room a legend of these names needs than one line of it, where a chart stands beside another. */
    static int legendBeyondOneLine(List<String> names) {
        int width = names.stream()
                .mapToInt(name -> TextWidth.of(name) + LEGEND_AROUND_NAME)
                .sum();
        return width / NARROW * LEGEND_LINE;
    }

    /** A series of ECharts-Java, or a map for a kind it does not know. */
    Drawing series(Object one) {
        series.add(one);
        return this;
    }

    /** A part ECharts-Java cannot model. */
    Drawing part(String name, Object value) {
        parts.put(name, value);
        return this;
    }

    String json() {
        parts.put("series", series);
        return new EChartsSerializer().toJson(parts);
    }

    /** Text drawn on the canvas, never HTML: names come from files others sent. */
    private static Tooltip tooltip() {
        return new Tooltip()
                .setTrigger("item")
                .setRenderMode("richText")
                .setConfine(true)
                .setFormatter("fn:tip")
                .setBackgroundColor(Colour.SURFACE.token())
                .setBorderColor(Colour.AXIS.token())
                .setBorderWidth(1)
                .setPadding(new Number[] {8, 12})
                .setTextStyle(new Label()
                        .setColor(Colour.TEXT.token())
                        .setFontSize(FONT_SIZE)
                        .setLineHeight(18));
    }
}
