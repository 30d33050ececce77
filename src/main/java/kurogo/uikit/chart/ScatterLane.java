package kurogo.uikit.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;

/**
 * The axes of a logarithmic field with a lane for zero at its left; both share the upward scale.
 *
 * @param zero the word under the lane
 */
record ScatterLane(String zero) {

    CategoryAxis across() {
        return Axes.columns(List.of(zero)).setGridIndex(0);
    }

    Map<String, Object> field(Axis axis, LogScale scale) {
        return with(Axes.logarithmic(axis, scale), Map.of("gridIndex", 1, "nameLocation", "middle", "nameGap", 30));
    }

    Map<String, Object> up(Axis axis, LogScale scale) {
        return with(
                Axes.logarithmic(axis, scale),
                Map.of(
                        "gridIndex",
                        0,
                        "nameLocation",
                        "end",
                        "nameGap",
                        14,
                        "nameTextStyle",
                        Axes.quiet().setAlign("center")));
    }

    /** The same scale once more for the field, without words. */
    Map<String, Object> upAgain(Axis axis, LogScale scale) {
        return with(
                Axes.logarithmic(axis, scale),
                Map.of(
                        "gridIndex",
                        1,
                        "name",
                        "",
                        "axisLabel",
                        Map.of("show", false),
                        "axisTick",
                        Map.of("show", false)));
    }

    private static Map<String, Object> with(Map<String, Object> axis, Map<String, Object> more) {
        Map<String, Object> both = new LinkedHashMap<>(axis);
        both.putAll(more);
        return both;
    }
}
