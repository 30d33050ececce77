package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Intervals of bars, and lines across all of them. Maps, because ECharts-Java has no lines between two points of a chart. */
final class BarGuides {

    private static final int BEHIND = 1;
    private static final int IN_FRONT = 5;

    private BarGuides() {}

    static void addTo(Drawing drawing, List<BarByMunicipality.Bar> bars, List<BarByMunicipality.Reference> references) {
        List<List<Map<String, Object>>> ranges = IntStream.range(0, bars.size())
                .boxed()
                .flatMap(row -> bars.get(row).range().map(range -> range(range, row)).stream())
                .toList();
        if (!ranges.isEmpty()) {
            drawing.series(lines("ranges", Colour.TEXT_QUIET, "solid", false, new ArrayList<>(ranges)));
        }
        if (!references.isEmpty()) {
            drawing.series(lines(
                    "references",
                    Colour.NATIONAL,
                    "dashed",
                    true,
                    references.stream()
                            .map(line -> Map.of("xAxis", line.value(), "name", line.label()))
                            .toList()));
        }
    }

    private static List<Map<String, Object>> range(BarByMunicipality.Range range, int row) {
        return List.of(Map.of("coord", List.of(range.lower(), row)), Map.of("coord", List.of(range.upper(), row)));
    }

    private static Map<String, Object> lines(String id, Colour colour, String stroke, boolean named, List<?> lines) {
        Map<String, Object> label = new LinkedHashMap<>();
        label.put("show", named);
        label.put("formatter", "fn:label");
        label.put("position", "start");
        label.put("color", colour.token());
        label.put("fontSize", Drawing.FONT_SIZE);
        return Map.of(
                "type",
                "scatter",
                "id",
                id,
                "silent",
                true,
                "data",
                List.of(),
                "markLine",
                Map.of(
                        "silent",
                        true,
                        "animation",
                        false,
                        "symbol",
                        "none",
                        "lineStyle",
                        Map.of("color", colour.token(), "type", stroke, "width", 1.5),
                        "label",
                        label,
                        "data",
                        lines));
    }
}
