package kurogo.uikit.chart;

import java.util.List;
import java.util.Map;

/** Windows on a chart that is longer than the screen. */
final class Zoom {

    private Zoom() {}

    /** A slider at the right that shows the first rows of many, moved by the wheel too. */
    static List<Map<String, Object>> rows(int inView, int all) {
        return List.of(
                Map.of(
                        "type",
                        "slider",
                        "yAxisIndex",
                        0,
                        "right",
                        4,
                        "width",
                        14,
                        "startValue",
                        0,
                        "endValue",
                        Math.min(inView, all) - 1,
                        "showDetail",
                        false,
                        "brushSelect",
                        false,
                        "fillerColor",
                        Colour.LINE.token(),
                        "borderColor",
                        Colour.LINE.token()),
                Map.of("type", "inside", "yAxisIndex", 0, "zoomOnMouseWheel", false, "moveOnMouseWheel", true));
    }
}
