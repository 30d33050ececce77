package kurogo.uikit.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.text.FigureFormat;
import org.icepear.echarts.components.coord.AxisNameTextStyle;
import org.icepear.echarts.components.coord.CategoryAxisLabel;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.ValueAxisLabel;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.series.LineStyle;

/** Axes as all charts of Kurogo draw them. */
final class Axes {

    static final int NAME_GAP = 32;

    private Axes() {}

    /** Linear from zero, its name below. */
    static ValueAxis horizontal(Axis axis) {
        return linear(axis).setName(axis.name()).setNameLocation("middle").setNameGap(NAME_GAP);
    }

    /** Linear from zero, its name above: upright Japanese is not to be read sideways. */
    static ValueAxis vertical(Axis axis) {
        return linear(axis)
                .setName(axis.name())
                .setNameLocation("end")
                .setNameGap(14)
                .setNameTextStyle(quiet().setAlign("left"));
    }

    /** Logarithmic, ruled at the scale's round numbers; ECharts-Java has no axis ruled where one says. */
    static Map<String, Object> logarithmic(Axis axis, LogScale scale) {
        List<Double> ticks = scale.ticks();
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("type", "log");
        log.put("min", scale.from());
        log.put("max", scale.to());
        log.put("name", axis.name());
        log.put("nameTextStyle", quiet());
        log.put(
                "axisLine",
                Map.of("show", true, "onZero", false, "lineStyle", new LineStyle().setColor(Colour.AXIS.token())));
        log.put("axisTick", Map.of("customValues", ticks));
        log.put("minorTick", Map.of("show", false));
        log.put("splitLine", Map.of("customValues", ticks, "lineStyle", new LineStyle().setColor(Colour.LINE.token())));
        log.put(
                "axisLabel",
                Map.of(
                        "customValues",
                        ticks,
                        "color",
                        Colour.TEXT_QUIET.token(),
                        "hideOverlap",
                        true,
                        "formatter",
                        formatter(axis.format())));
        return log;
    }

    /** Names from top to bottom in the given order. */
    static CategoryAxis rows(List<String> names) {
        return new CategoryAxis()
                .setType("category")
                .setInverse(true)
                .setData(names.toArray(String[]::new))
                .setAxisLabel(
                        new CategoryAxisLabel().setColor(Colour.TEXT.token()).setFontSize(Drawing.FONT_SIZE));
    }

    /** Names from left to right in the given order. */
    static CategoryAxis columns(List<String> names) {
        return new CategoryAxis()
                .setType("category")
                .setData(names.toArray(String[]::new))
                .setAxisLabel(
                        new CategoryAxisLabel().setColor(Colour.TEXT.token()).setFontSize(Drawing.FONT_SIZE));
    }

    /** Years from left to right, each word of a name on a line of its own: in one line every second one would go unnamed. */
    static CategoryAxis years(List<String> names) {
        return columns(names.stream().map(name -> name.replace(' ', '\n')).toList());
    }

    static AxisNameTextStyle quiet() {
        return new AxisNameTextStyle().setColor(Colour.TEXT_QUIET.token()).setFontSize(Drawing.FONT_SIZE);
    }

    private static ValueAxis linear(Axis axis) {
        return new ValueAxis()
                .setType("value")
                .setMin(0)
                .setNameTextStyle(quiet())
                .setAxisLabel(
                        new ValueAxisLabel().setColor(Colour.TEXT_QUIET.token()).setFormatter(formatter(axis.format())))
                .setSplitLine(splitLine());
    }

    static SplitLine splitLine() {
        return new SplitLine().setLineStyle(new LineStyle().setColor(Colour.LINE.token()));
    }

    /** Without unit, which the axis' name carries; percent alone is read with its sign. */
    private static String formatter(FigureFormat format) {
        return format == FigureFormat.PERCENT ? "fn:wholePercent" : "fn:" + format.formatter() + ":bare";
    }
}
