package kurogo.uikit.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.text.Texts;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.SeriesLabel;
import org.icepear.echarts.components.text.LabelLayout;

/** Points, bars and regions with the key, label and tooltip that go with them. */
final class Marks {

    private Marks() {}

    /**
     * One datum of a series.
     *
     * @param value what ECharts draws: a number, or coordinates
     * @param key what is told back when it is chosen
     * @param label its name in the chart
     * @param tip lines shown when it is pointed at
     */
    static Map<String, Object> datum(Object value, String key, String label, List<String> tip) {
        Map<String, Object> datum = new LinkedHashMap<>();
        datum.put("value", value);
        datum.put("key", key);
        datum.put("name", label);
        datum.put("tip", String.join("\n", tip));
        return datum;
    }

    /** Points of one level, in its shape and colour, named where they call for attention and there is room. */
    static ScatterSeries points(Level level, Texts texts, int axisIndex, List<Map<String, Object>> data) {
        return new ScatterSeries()
                .setType("scatter")
                .setId(level.name() + axisIndex)
                .setName(level.word(texts))
                .setXAxisIndex(axisIndex)
                .setYAxisIndex(axisIndex)
                .setZ(10 - level.ordinal())
                .setSymbol(level.symbol())
                .setSymbolSize(level.symbolSize())
                .setItemStyle(shape(level))
                .setLabel(name(level.isLabelled()))
                .setLabelLayout(new LabelLayout().setHideOverlap(true))
                .setEmphasis(Map.of("label", Map.of("show", true, "fontWeight", "bold")))
                .setCursor("pointer")
                .setData(data.toArray());
    }

    /** What calls for nothing is hollow. */
    private static ItemStyle shape(Level level) {
        return level.isPlain()
                ? hollow(level.colour())
                : new ItemStyle()
                        .setColor(level.colour().token())
                        .setBorderColor(Colour.SURFACE.token())
                        .setBorderWidth(1);
    }

    /** An outline on the ground; ECharts' own hollow symbols are filled with white, also on dark. */
    static ItemStyle hollow(Colour colour) {
        return new ItemStyle()
                .setColor(Colour.SURFACE.token())
                .setBorderColor(colour.token())
                .setBorderWidth(2);
    }

    static SeriesLabel name(boolean shown) {
        return new SeriesLabel()
                .setShow(shown)
                .setFormatter("fn:label")
                .setPosition("right")
                .setColor(Colour.TEXT.token())
                .setFontSize(Drawing.FONT_SIZE)
                .setTextBorderColor(Colour.SURFACE.token())
                .setTextBorderWidth(3);
    }

    /** Slanted lines: something is missing here. */
    static Map<String, Object> hatching(Colour colour) {
        return Map.of(
                "symbol", "rect",
                "color", colour.token(),
                "dashArrayX", List.of(1, 0),
                "dashArrayY", List.of(2, 4),
                "rotation", -Math.PI / 4);
    }

    /** Few lines slanted the other way: a report is there, but not this. */
    static Map<String, Object> sparseHatching(Colour colour) {
        return Map.of(
                "symbol", "rect",
                "color", colour.token(),
                "dashArrayX", List.of(1, 0),
                "dashArrayY", List.of(1, 8),
                "rotation", Math.PI / 4);
    }

    /** Dots: nothing is expected here. */
    static Map<String, Object> dotting(Colour colour) {
        return Map.of(
                "symbol", "circle",
                "color", colour.token(),
                "symbolSize", 0.6,
                "dashArrayX", List.of(List.of(0, 6), List.of(3, 3)),
                "dashArrayY", List.of(5, 0));
    }
}
