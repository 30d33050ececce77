package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Intervals of bars, and lines across all of them, edged so that they are seen on bars of any colour. Maps, because ECharts-Java has no lines between two points of a chart. */
final class BarGuides {

    private static final double LINE = 1.5;
    private static final double EDGE = 3.5;
    private static final int BEHIND_BARS = 1;
    private static final int ON_BARS = 5;
    private static final int ABOVE_LINES = 6;
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
        if (!references.isEmpty()) {
            List<List<Number>> crossings = crossings(bars, references);
            drawing.series(across(references));
            drawing.series(crossing("referenceEdges", EDGE, Colour.SURFACE, crossings));
            drawing.series(crossing("referenceCrossings", LINE, Colour.NATIONAL, crossings));
        }
        if (!ranges.isEmpty()) {
            drawing.series(
                    lines("rangeEdges", ON_BARS, stroke(Colour.SURFACE, "solid", EDGE), Map.of("show", false), ranges));
            drawing.series(
                    lines("ranges", ON_BARS, stroke(Colour.TEXT_QUIET, "solid", LINE), Map.of("show", false), ranges));
            drawing.series(ends(ends));
        }
    }

    /** Lines across all bars, each with its name above them; they run behind bars and words. */
    static Map<String, Object> across(List<BarByMunicipality.Reference> references) {
        return lines(
                "references",
                BEHIND_BARS,
                stroke(Colour.NATIONAL, "dashed", LINE),
                name(Colour.NATIONAL),
                references.stream()
                        .map(line -> Map.of("xAxis", line.value(), "name", line.label()))
                        .toList());
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
                "z",
                ABOVE_LINES,
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

    /** Where a line crosses a bar. */
    private static List<List<Number>> crossings(
            List<BarByMunicipality.Bar> bars, List<BarByMunicipality.Reference> references) {
        List<List<Number>> crossings = new ArrayList<>();
        for (int row = 0; row < bars.size(); row++) {
            double length = bars.get(row).datum().asNumber().orElse(0);
            for (BarByMunicipality.Reference line : references) {
                if (line.value() < length) {
                    crossings.add(List.of(line.value(), row));
                }
            }
        }
        return crossings;
    }

    /** The piece of a line that is seen on a bar, and nowhere else: what is written beside the bars stays whole. */
    private static Map<String, Object> crossing(String id, double width, Colour colour, List<List<Number>> crossings) {
        return Map.of(
                "type",
                "scatter",
                "id",
                id,
                "silent",
                true,
                "symbol",
                "rect",
                "symbolSize",
                List.of(width, Styles.BAR_WIDTH),
                "itemStyle",
                Map.of("color", colour.token()),
                "data",
                crossings);
    }

    private static Map<String, Object> stroke(Colour colour, String type, double width) {
        return Map.of("color", colour.token(), "type", type, "width", width);
    }

    private static Map<String, Object> name(Colour colour) {
        return Map.of(
                "show",
                true,
                "formatter",
                "fn:label",
                "position",
                "start",
                "color",
                colour.token(),
                "fontSize",
                Drawing.FONT_SIZE);
    }

    private static Map<String, Object> lines(
            String id, int z, Map<String, Object> stroke, Map<String, Object> label, List<?> lines) {
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
                        "z",
                        z,
                        "silent",
                        true,
                        "animation",
                        false,
                        "symbol",
                        "none",
                        "lineStyle",
                        stroke,
                        "label",
                        label,
                        "data",
                        lines));
    }
}
