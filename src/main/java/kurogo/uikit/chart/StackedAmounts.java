package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kurogo.text.Texts;
import org.icepear.echarts.components.grid.Grid;

/**
 * Amounts and what they are made of: a bar a municipality, as long as its amount, divided into parts. What is left of an amount when its
 * parts are taken away has a pattern of its own, so that parts nobody stated are not taken for nothing; where the parts come to more than
 * the amount they are drawn as stated. No amount is no bar, but a word.
 *
 * @param caption words around it
 * @param measure what the bars measure
 * @param parts the parts, from left to right
 * @param wholes the bars, from top to bottom
 */
public record StackedAmounts(ChartCaption caption, Axis measure, List<StackedShares.Part> parts, List<Whole> wholes)
        implements ChartBlueprint {

    /**
     * One bar.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param all the amount
     * @param parts a datum for each part
     */
    public record Whole(String key, String label, Datum all, List<Datum> parts) {

        public Whole {
            parts = List.copyOf(parts);
        }

        double stated() {
            return parts.stream()
                    .flatMapToDouble(part -> part.asNumber().stream())
                    .sum();
        }

        /** What no part accounts for. */
        double rest() {
            return Math.max(0, all.asNumber().orElse(0) - stated());
        }

        boolean isDrawn() {
            return all.asNumber().isPresent();
        }
    }

    private static final int ROW = 24;
    private static final int AROUND = 96;
    private static final int FEWEST_ROWS = 3;
    private static final int ROWS_IN_VIEW = 40;
    private static final int FEW_TICKS = 4;
    private static final double TINY = 0.5;

    public StackedAmounts {
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        int width = parts.size();
        if (wholes.stream().anyMatch(whole -> whole.parts().size() != width)) {
            throw new IllegalArgumentException("Every whole has a datum for every part");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get(
                        "chartkinds.parts.description",
                        measure.name(),
                        NameList.of(
                                parts.stream().map(StackedShares.Part::label).toList(), texts),
                        wholes.size(),
                        wholes.stream().filter(whole -> !whole.isDrawn()).count()),
                notes(texts),
                height(Math.min(ROWS_IN_VIEW, wholes.size())));
    }

    @Override
    public OptionalInt wholeHeight() {
        return OptionalInt.of(height(wholes.size()));
    }

    private static int height(int rows) {
        return AROUND + ROW * Math.max(FEWEST_ROWS, rows);
    }

    private List<String> notes(Texts texts) {
        List<String> over = wholes.stream()
                .filter(whole -> whole.isDrawn()
                        && whole.stated() > whole.all().asNumber().orElseThrow() + TINY)
                .map(Whole::label)
                .toList();
        return over.isEmpty()
                ? List.of()
                : List.of(texts.get("chartkinds.parts.over", over.size(), NameList.of(over, texts)));
    }

    private String option(Texts texts) {
        List<String> legend =
                new ArrayList<>(parts.stream().map(StackedShares.Part::label).toList());
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(8)
                        .setRight(84)
                        .setTop(40)
                        .setBottom(16)
                        .setContainLabel(true))
                .xAxis(Axes.horizontal(new Axis("", measure.format())).setSplitNumber(FEW_TICKS))
                .yAxis(Axes.rows(wholes.stream().map(Whole::label).toList()));
        IntStream.range(0, parts.size()).forEach(part -> drawing.series(part(part, texts)));
        if (wholes.stream().anyMatch(whole -> whole.rest() > TINY)) {
            drawing.series(rest(texts));
            legend.add(texts.get("chartkinds.parts.rest"));
        }
        drawing.series(totals(texts));
        if (wholes.size() > ROWS_IN_VIEW) {
            drawing.part("dataZoom", Zoom.rows(ROWS_IN_VIEW, wholes.size()));
        }
        return drawing.legend(legend).json();
    }

    private Map<String, Object> part(int place, Texts texts) {
        StackedShares.Part part = parts.get(place);
        return stacked(
                part.key(),
                part.label(),
                Map.of("color", part.colour().token(), "borderColor", Colour.AXIS.token(), "borderWidth", 0.8),
                whole -> whole.isDrawn()
                        ? whole.parts().get(place).asNumber().stream().sum()
                        : 0,
                whole -> part.label() + "  " + shown(whole.parts().get(place), texts),
                texts);
    }

    private Map<String, Object> rest(Texts texts) {
        String words = texts.get("chartkinds.parts.rest");
        return stacked(
                "rest",
                words,
                Styles.absent(Datum.Absence.NOT_STATED),
                Whole::rest,
                whole -> words + "  " + shown(Datum.of(whole.rest()), texts),
                texts);
    }

    private Map<String, Object> stacked(
            String id,
            String name,
            Map<String, Object> style,
            ToDoubleFunction<Whole> length,
            Function<Whole, String> tip,
            Texts texts) {
        Map<String, Object> series = bars(id, name);
        series.put("itemStyle", style);
        series.put(
                "data",
                wholes.stream()
                        .map(whole -> Marks.datum(
                                length.applyAsDouble(whole),
                                whole.key(),
                                whole.label(),
                                List.of(whole.label() + "  " + shown(whole.all(), texts), tip.apply(whole))))
                        .toList());
        return series;
    }

    /** The amount, or why there is none, behind its parts; nothing is drawn but the words. */
    private Map<String, Object> totals(Texts texts) {
        Map<String, Object> series = bars("totals", measure.name());
        series.put("label", Styles.barLabel(Colour.TEXT));
        series.put("silent", true);
        series.put(
                "data",
                wholes.stream()
                        .map(whole -> Map.of("value", 0, "shown", shown(whole.all(), texts)))
                        .toList());
        return series;
    }

    private static Map<String, Object> bars(String id, String name) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "bar");
        series.put("id", id);
        series.put("name", name);
        series.put("stack", "all");
        series.put("barMaxWidth", Styles.BAR_WIDTH);
        series.put("cursor", "pointer");
        return series;
    }

    private String shown(Datum datum, Texts texts) {
        return new DatumCells(texts).shown(measure.format(), datum);
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.Column.words(texts.get("uikit.chart.column.municipality")));
        columns.add(ChartTable.Column.numbers(measure.name()));
        parts.forEach(part -> columns.add(ChartTable.Column.numbers(part.label())));
        return new ChartTable(
                columns, wholes.stream().map(whole -> row(whole, cells)).toList());
    }

    private List<ChartTable.Cell> row(Whole whole, DatumCells cells) {
        List<ChartTable.Cell> row = new ArrayList<>();
        row.add(ChartTable.Cell.words(whole.label()));
        row.add(cells.bare(measure.format(), whole.all()));
        whole.parts().forEach(part -> row.add(cells.bare(measure.format(), part)));
        return row;
    }
}
