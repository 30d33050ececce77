package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Intervals of bars, and lines across all of them. Maps, because ECharts-Java has no lines between two points of a chart. */
final class BarGuides {

    private static final double END_WIDTH = 1.5;
    private static final double END_HEIGHT = 9;

    private BarGuides() {}

    /** @param shown the number of a bar in words, which stands behind its interval where it has one */
    static void addTo(
            Drawing drawing,
            List<BarByMunicipality.Bar> bars,
            Function<BarByMunicipality.Bar, String> shown,
            List<BarByMunicipality.Reference> references) {
        List<List<Map<String, Object>>> ranges = new ArrayList<>();
        List<Map<String, Object>> ends = new ArrayList<>();
        for (int row = 0; row < bars.size(); row++) {
            BarByMunicipality.Bar bar = bars.get(row);
            if (bar.range().isPresent()) {
                BarByMunicipality.Range range = bar.range().get();
                ranges.add(range(range, row));
                ends.add(Map.of("value", List.of(range.lower(), row)));
                ends.add(Map.of("value", List.of(range.upper(), row), "shown", shown.apply(bar)));
            }
        }
        if (!ranges.isEmpty()) {
            drawing.series(lines("ranges", Colour.TEXT_QUIET, "solid", false, ranges));
            drawing.series(ends(ends));
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

    /** The axis reaches as far as they do: a line of which one end lies outside would not be drawn at all. */
    private static Map<String, Object> ends(List<Map<String, Object>> ends) {
        return Map.of(
                "type",
                "scatter",
                "id",
                "rangeEnds",
                "silent",
                true,
                "symbol",
                "rect",
                "symbolSize",
                List.of(END_WIDTH, END_HEIGHT),
                "itemStyle",
                Map.of("color", Colour.TEXT_QUIET.token()),
                "label",
                Styles.barLabel(Colour.TEXT),
                "data",
                ends);
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
