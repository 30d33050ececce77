package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.icepear.echarts.charts.bar.BarLabel;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.components.grid.Grid;

/**
 * How several wholes divide into the same parts: a bar each, all of the same length, with the number of each part inside it. A whole of nothing has
 * no bar.
 *
 * @param caption words around it
 * @param parts the parts, from left to right
 * @param wholes the bars, from top to bottom
 */
public record StackedShares(ChartCaption caption, List<Part> parts, List<Whole> wholes) implements ChartBlueprint {

    /**
     * What every whole has a share of.
     *
     * @param key unlike those of the other parts
     * @param label its name
     * @param colour colour of its share, dark enough on light, light enough on dark, to be written on
     */
    public record Part(String key, String label, Colour colour) {}

    /**
     * One bar.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param numbers how many belong to each part, 0 or more
     */
    public record Whole(String key, String label, List<Long> numbers) {

        public Whole {
            numbers = List.copyOf(numbers);
        }

        long all() {
            return numbers.stream().mapToLong(Long::longValue).sum();
        }

        double share(int part) {
            return all() == 0 ? 0 : (double) numbers.get(part) / all();
        }
    }

    private static final int ROW = 46;
    private static final int AROUND = 104;

    /** A share below this is too narrow to hold its number. */
    private static final double NARROW = 0.03;

    public StackedShares {
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        int width = parts.size();
        if (wholes.stream().anyMatch(whole -> whole.numbers().size() != width)) {
            throw new IllegalArgumentException("Every whole has a number for every part");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get(
                        "uikit.chart.stacked.description",
                        NameList.of(wholes.stream().map(Whole::label).toList(), texts),
                        NameList.of(parts.stream().map(Part::label).toList(), texts)),
                List.of(),
                AROUND + ROW * Math.max(1, wholes.size()));
    }

    private String option(Texts texts) {
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(8)
                        .setRight(24)
                        .setTop(48)
                        .setBottom(16)
                        .setContainLabel(true))
                .xAxis(Axes.horizontal(new Axis("", FigureFormat.PERCENT)).setMax(1))
                .yAxis(Axes.rows(wholes.stream().map(Whole::label).toList()))
                .legend(parts.stream().map(Part::label).toList());
        IntStream.range(0, parts.size()).forEach(part -> drawing.series(series(part, texts)));
        return drawing.json();
    }

    private BarSeries series(int place, Texts texts) {
        Part part = parts.get(place);
        return new BarSeries()
                .setType("bar")
                .setId(part.key())
                .setName(part.label())
                .setStack("all")
                .setBarMaxWidth(2 * Styles.BAR_WIDTH)
                .setItemStyle(Styles.fill(part.colour())
                        .setBorderRadius(0)
                        .setBorderColor(Colour.SURFACE.token())
                        .setBorderWidth(1))
                .setLabel(new BarLabel()
                        .setShow(true)
                        .setPosition("inside")
                        .setFormatter("fn:shown")
                        .setColor(Colour.SURFACE.token())
                        .setFontSize(Drawing.FONT_SIZE))
                .setData(
                        wholes.stream().map(whole -> datum(whole, place, texts)).toArray());
    }

    private Map<String, Object> datum(Whole whole, int place, Texts texts) {
        Part part = parts.get(place);
        double share = whole.share(place);
        String number =
                Figures.in(texts).bare(FigureFormat.NUMBER, whole.numbers().get(place));
        String tip = texts.get(
                "uikit.chart.stacked.tip",
                part.label(),
                number,
                Figures.in(texts).bare(FigureFormat.NUMBER, whole.all()),
                Figures.in(texts).percent(share));
        Map<String, Object> datum = Marks.datum(share, whole.key(), whole.label(), List.of(whole.label(), tip));
        datum.put("shown", share < NARROW ? "" : number);
        return datum;
    }

    private ChartTable table(Texts texts) {
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.Column.words(texts.get("uikit.chart.column.item")));
        parts.forEach(part -> columns.add(ChartTable.Column.numbers(part.label())));
        columns.add(ChartTable.Column.numbers(texts.get("uikit.chart.stacked.all")));
        return new ChartTable(
                columns, wholes.stream().map(whole -> row(whole, texts)).toList());
    }

    private static List<ChartTable.Cell> row(Whole whole, Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Cell> row = new ArrayList<>();
        row.add(ChartTable.Cell.words(whole.label()));
        whole.numbers().forEach(number -> row.add(cells.bare(FigureFormat.NUMBER, Datum.of(number))));
        row.add(cells.bare(FigureFormat.NUMBER, Datum.of(whole.all())));
        return row;
    }
}
