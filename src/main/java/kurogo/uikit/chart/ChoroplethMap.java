package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kurogo.text.Texts;

/**
 * Municipalities shaded by a measure. Zero has a shade of its own, what was not reported is hatched, what was not run is dotted.
 * The shapes themselves are handed to the chart component as {@link Boundaries}.
 *
 * @param caption words around it
 * @param boundaries name of the boundaries its areas are found in
 * @param measure what the shades mean
 * @param areas all municipalities
 */
public record ChoroplethMap(ChartCaption caption, String boundaries, Axis measure, List<Area> areas)
        implements ChartBlueprint {

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param shape its key in the boundaries
     * @param label its name
     * @param datum its number
     * @param tip further lines of its tooltip
     * @param marked whether it is pointed out
     */
    public record Area(String key, String shape, String label, Datum datum, List<String> tip, boolean marked) {

        /** One that is known by the key of its shape. */
        public Area(String shape, String label, Datum datum, List<String> tip) {
            this(shape, shape, label, datum, tip, false);
        }

        public Area {
            tip = List.copyOf(tip);
        }
    }

    private static final int HEIGHT = 480;
    private static final double MARKED_BORDER = 2.5;

    public ChoroplethMap {
        areas = List.copyOf(areas);
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(option(texts), caption, table(texts), description(texts), List.of(), HEIGHT);
    }

    private String description(Texts texts) {
        return texts.get(
                "uikit.chart.map.description",
                measure.name(),
                areas.size(),
                count(Datum::isZero),
                count(datum -> datum.asAbsent().isPresent()));
    }

    private long count(Predicate<Datum> what) {
        return areas.stream().map(Area::datum).filter(what).count();
    }

    private String option(Texts texts) {
        Shading shading = Shading.of(areas.stream().map(Area::datum).toList());
        Drawing drawing = new Drawing().series(regions(shading, texts));
        shading.legend(measure.format(), texts).addTo(drawing);
        return drawing.json();
    }

    private Map<String, Object> regions(Shading shading, Texts texts) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "map");
        series.put("id", "regions");
        series.put("name", measure.name());
        series.put("map", boundaries);
        series.put("nameProperty", "key");
        series.put("left", 8);
        series.put("right", 8);
        series.put("top", 8);
        series.put("bottom", ShadeLegend.HEIGHT);
        series.put("preserveAspect", "contain");
        series.put("cursor", "pointer");
        series.put("selectedMode", false);
        series.put("itemStyle", Shading.shade(Colour.SURFACE));
        series.put("label", Marks.name(true).setPosition("inside").setFontSize(11));
        series.put("labelLayout", Map.of("hideOverlap", true));
        series.put(
                "emphasis",
                Map.of(
                        "label", Map.of("show", true, "fontWeight", "bold", "color", Colour.TEXT.token()),
                        "itemStyle", Map.of("borderColor", Colour.TEXT.token(), "borderWidth", 2)));
        series.put(
                "data", areas.stream().map(area -> region(area, shading, texts)).toList());
        return series;
    }

    private Map<String, Object> region(Area area, Shading shading, Texts texts) {
        List<String> tip = new ArrayList<>();
        tip.add(area.label());
        tip.add(measure.name() + "  " + new DatumCells(texts).shown(measure.format(), area.datum()));
        tip.addAll(area.tip());
        Object value =
                area.datum().asNumber().isPresent() ? area.datum().asNumber().getAsDouble() : "-";
        Map<String, Object> region = Marks.datum(value, area.key(), area.shape(), tip);
        region.put("shownName", area.label());
        region.put("itemStyle", style(area, shading));
        if (area.marked()) {
            region.put("label", Map.of("fontWeight", "bold"));
        }
        return region;
    }

    private static Map<String, Object> style(Area area, Shading shading) {
        Map<String, Object> style = new LinkedHashMap<>(shading.style(area.datum()));
        if (area.marked()) {
            style.put("borderColor", Colour.TEXT.token());
            style.put("borderWidth", MARKED_BORDER);
        }
        return style;
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        return new ChartTable(
                List.of(
                        ChartTable.Column.words(texts.get("uikit.chart.column.municipality")),
                        ChartTable.Column.numbers(measure.name())),
                areas.stream()
                        .map(area -> List.of(
                                ChartTable.Cell.words(area.label()), cells.bare(measure.format(), area.datum())))
                        .toList());
    }
}
