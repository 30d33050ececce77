package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.text.Texts;
import org.icepear.echarts.components.grid.Grid;

/**
 * A cell a municipality and year, shaded by a number that stands in it. Zero has a shade of its own; no report, a report that leaves the
 * number out and a programme that was not run each have a pattern and say their word.
 *
 * @param caption words around it
 * @param measure what the shades mean
 * @param periods names of the years, oldest first
 * @param rows municipalities from top to bottom
 */
public record HeatMap(ChartCaption caption, Axis measure, List<String> periods, List<Row> rows)
        implements ChartBlueprint {

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param data one datum a period
     * @param marked whether it is pointed out
     * @param signs of what is said to each datum; empty where nothing is
     */
    public record Row(String key, String label, List<Datum> data, boolean marked, List<String> signs) {

        public Row {
            data = List.copyOf(data);
            signs = List.copyOf(signs);
        }

        public Row(String key, String label, List<Datum> data, boolean marked) {
            this(key, label, data, marked, Collections.nCopies(data.size(), ""));
        }
    }

    private static final int ROW = 24;
    private static final int ABOVE = 44;
    private static final int ROWS_IN_VIEW = 30;
    private static final int FEWEST_ROWS = 3;
    private static final int SMALL = 11;
    /** Room for all columns where little of the screen is left to a chart, pixels. */
    private static final int COLUMNS = 360;

    private static final String MARK = "▶ ";

    public HeatMap {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        int length = periods.size();
        if (rows.stream().anyMatch(row -> row.data().size() != length)) {
            throw new IllegalArgumentException("Every row has a datum for every period");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get(
                        "chartkinds.heat.description",
                        measure.name(),
                        rows.size(),
                        periods.size(),
                        count(Datum::isZero),
                        count(datum -> datum.asAbsent().isPresent())),
                List.of(),
                height(Math.min(ROWS_IN_VIEW, rows.size())));
    }

    @Override
    public OptionalInt wholeHeight() {
        return OptionalInt.of(height(rows.size()));
    }

    private static int height(int shown) {
        return ABOVE + ROW * Math.max(FEWEST_ROWS, shown) + ShadeLegend.HEIGHT;
    }

    private Stream<Datum> data() {
        return rows.stream().flatMap(row -> row.data().stream());
    }

    private long count(Predicate<Datum> what) {
        return data().filter(what).count();
    }

    private String option(Texts texts) {
        Shading shading = Shading.of(data().toList());
        Drawing drawing = new Drawing().series(cells(shading, texts));
        shading.legend(measure.format(), texts)
                .addTo(
                        drawing,
                        new Grid()
                                .setLeft(8)
                                .setRight(rows.size() > ROWS_IN_VIEW ? 28 : 12)
                                .setTop(ABOVE)
                                .setBottom(ShadeLegend.HEIGHT)
                                .setContainLabel(true),
                        columns(),
                        Axes.rows(rows.stream().map(HeatMap::shownName).toList()));
        if (rows.size() > ROWS_IN_VIEW) {
            drawing.part("dataZoom", Zoom.rows(ROWS_IN_VIEW, rows.size()));
        }
        return drawing.json();
    }

    /** Every year is named, its number of the calendar below it; left to the drawing, the space between them would push the first line aside. */
    private Map<String, Object> columns() {
        Map<String, Object> label = new LinkedHashMap<>();
        label.put("color", Colour.TEXT.token());
        label.put("fontSize", SMALL);
        label.put("interval", 0);
        label.put("width", columnWidth());
        label.put("overflow", "break");
        List<String> lines =
                periods.stream().map(period -> period.replace(" (", "\n(")).toList();
        return Map.of("type", "category", "position", "top", "data", lines, "axisLabel", label);
    }

    private int columnWidth() {
        return COLUMNS / Math.max(1, periods.size());
    }

    private static String shownName(Row row) {
        return row.marked() ? MARK + row.label() : row.label();
    }

    private Map<String, Object> cells(Shading shading, Texts texts) {
        Map<String, Object> label = new LinkedHashMap<>();
        label.put("show", true);
        label.put("formatter", "fn:shown");
        label.put("color", Colour.TEXT.token());
        label.put("fontSize", SMALL);
        label.put("overflow", "truncate");
        label.put("width", columnWidth());
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "heatmap");
        series.put("id", "cells");
        series.put("name", measure.name());
        series.put("xAxisIndex", 0);
        series.put("yAxisIndex", 0);
        series.put("cursor", "pointer");
        series.put("label", label);
        series.put("emphasis", Map.of("itemStyle", Map.of("borderColor", Colour.TEXT.token(), "borderWidth", 2)));
        series.put(
                "data",
                IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(row -> IntStream.range(0, periods.size())
                                .mapToObj(column -> cell(row, column, shading, texts)))
                        .toList());
        return series;
    }

    private Map<String, Object> cell(int row, int column, Shading shading, Texts texts) {
        Row of = rows.get(row);
        Datum datum = of.data().get(column);
        DatumCells cells = new DatumCells(texts);
        Map<String, Object> cell = Marks.datum(
                List.of(column, row, shading.step(datum)),
                of.key(),
                of.label(),
                List.of(
                        of.label() + "  " + periods.get(column),
                        measure.name() + "  " + cells.shown(measure.format(), datum)));
        cell.put(
                "shown",
                (cells.bare(measure.format(), datum).shown() + " " + of.signs().get(column)).strip());
        cell.put("itemStyle", shading.style(datum));
        cell.put("label", shading.words(datum));
        return cell;
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.Column.words(texts.get("uikit.chart.column.municipality")));
        periods.forEach(period -> columns.add(ChartTable.Column.numbers(period)));
        return new ChartTable(
                columns,
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(ChartTable.Cell.words(row.label())),
                                        row.data().stream().map(datum -> cells.bare(measure.format(), datum)))
                                .toList())
                        .toList());
    }
}
