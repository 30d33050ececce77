package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
     * @param key its key in the boundaries, told back when it is chosen
     * @param label its name
     * @param datum its number
     * @param tip further lines of its tooltip
     */
    public record Area(String key, String label, Datum datum, List<String> tip) {
        public Area {
            tip = List.copyOf(tip);
        }
    }

    private static final int HEIGHT = 480;

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
        MapClasses classes = classes();
        MapLegend legend = new MapLegend();
        IntStream.range(0, classes.size())
                .forEach(i -> legend.add(classes.words(i, measure.format(), texts), shade(classes.shade(i))));
        if (count(Datum::isZero) > 0) {
            legend.add(texts.get("uikit.chart.zero"), shade(Colour.SCALE_0));
        }
        for (Datum.Absence kind : Datum.Absence.values()) {
            if (count(datum -> isAbsent(datum, kind)) > 0) {
                legend.add(texts.of("uikit", kind), Styles.absent(kind));
            }
        }
        Drawing drawing = new Drawing().series(regions(classes, texts));
        legend.addTo(drawing);
        return drawing.json();
    }

    private Map<String, Object> regions(MapClasses classes, Texts texts) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "map");
        series.put("id", "regions");
        series.put("name", measure.name());
        series.put("map", boundaries);
        series.put("nameProperty", "key");
        series.put("left", 8);
        series.put("right", 8);
        series.put("top", 8);
        series.put("bottom", MapLegend.HEIGHT);
        series.put("preserveAspect", "contain");
        series.put("cursor", "pointer");
        series.put("selectedMode", false);
        series.put("itemStyle", shade(Colour.SURFACE));
        series.put("label", Marks.name(true).setPosition("inside").setFontSize(11));
        series.put("labelLayout", Map.of("hideOverlap", true));
        series.put(
                "emphasis",
                Map.of(
                        "label", Map.of("show", true, "fontWeight", "bold", "color", Colour.TEXT.token()),
                        "itemStyle", Map.of("borderColor", Colour.TEXT.token(), "borderWidth", 2)));
        series.put(
                "data", areas.stream().map(area -> region(area, classes, texts)).toList());
        return series;
    }

    private Map<String, Object> region(Area area, MapClasses classes, Texts texts) {
        List<String> tip = new ArrayList<>();
        tip.add(area.label());
        tip.add(measure.name() + "  " + new DatumCells(texts).shown(measure.format(), area.datum()));
        tip.addAll(area.tip());
        Object value =
                area.datum().asNumber().isPresent() ? area.datum().asNumber().getAsDouble() : "-";
        Map<String, Object> region = Marks.datum(value, area.key(), area.key(), tip);
        region.put("shownName", area.label());
        region.put("itemStyle", style(area.datum(), classes));
        return region;
    }

    private static Map<String, Object> style(Datum datum, MapClasses classes) {
        return switch (datum) {
            case Datum.Known(double value) -> shade(value > 0 ? classes.shade(classes.of(value)) : Colour.SCALE_0);
            case Datum.Absent(Datum.Absence kind, String ignored) -> Styles.absent(kind);
        };
    }

    private static Map<String, Object> shade(Colour colour) {
        return Map.of(
                "areaColor",
                colour.token(),
                "color",
                colour.token(),
                "borderColor",
                Colour.AXIS.token(),
                "borderWidth",
                0.8);
    }

    private MapClasses classes() {
        return MapClasses.of(areas.stream()
                .map(Area::datum)
                .filter(Datum::isPositive)
                .mapToDouble(datum -> datum.asNumber().orElseThrow()));
    }

    private static boolean isAbsent(Datum datum, Datum.Absence kind) {
        return datum.asAbsent().map(absent -> absent.kind() == kind).orElse(false);
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
