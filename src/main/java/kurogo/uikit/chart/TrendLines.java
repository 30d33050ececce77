package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kurogo.text.Texts;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;

/**
 * Numbers over fiscal years. A year without a number leaves a gap; a line never runs through what nobody reported.
 *
 * @param caption words around it
 * @param measure what the lines measure
 * @param periods names of the years, oldest first
 * @param lines the lines
 */
public record TrendLines(ChartCaption caption, Axis measure, List<String> periods, List<Line> lines)
        implements ChartBlueprint {

    /**
     * A line.
     *
     * @param key told back when a point of it is chosen
     * @param label its name
     * @param colour its colour
     * @param data one datum a period
     * @param signs of what is said to each datum; empty where nothing is
     */
    public record Line(String key, String label, Colour colour, List<Datum> data, List<String> signs) {
        public Line {
            data = List.copyOf(data);
            signs = List.copyOf(signs);
        }

        public Line(String key, String label, Colour colour, List<Datum> data) {
            this(key, label, colour, data, Collections.nCopies(data.size(), ""));
        }
    }

    private static final int HEIGHT = 320;
    private static final List<String> SYMBOLS = List.of("circle", "triangle", "rect", "diamond", "pin");
    private static final List<String> STROKES = List.of("solid", "dashed", "dotted");

    public TrendLines {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        int length = periods.size();
        if (lines.stream().anyMatch(line -> line.data().size() != length)) {
            throw new IllegalArgumentException("Every line has a datum for every period");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        String names = NameList.of(lines.stream().map(Line::label).toList(), texts);
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get("uikit.chart.trend.description", measure.name(), periods.size(), names),
                List.of(),
                HEIGHT);
    }

    private String option(Texts texts) {
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(16)
                        .setRight(32)
                        .setTop(64)
                        .setBottom(12)
                        .setContainLabel(true))
                .xAxis(Axes.years(periods))
                .yAxis(Axes.vertical(measure))
                .legend(lines.stream().map(Line::label).toList());
        IntStream.range(0, lines.size()).forEach(i -> drawing.series(series(i, texts)));
        return drawing.json();
    }

    private LineSeries series(int index, Texts texts) {
        Line line = lines.get(index);
        return new LineSeries()
                .setType("line")
                .setId(line.key())
                .setName(line.label())
                .setConnectNulls(false)
                .setCursor("pointer")
                .setSymbol(SYMBOLS.get(index % SYMBOLS.size()))
                .setSymbolSize(9)
                .setItemStyle(new ItemStyle().setColor(line.colour().token()))
                .setLineStyle(new LineStyle()
                        .setColor(line.colour().token())
                        .setWidth(2)
                        .setType(STROKES.get(index % STROKES.size())))
                .setData(data(line, texts).toArray());
    }

    private List<Object> data(Line line, Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Datum datum = line.data().get(i);
            String shown = cells.shown(measure.format(), datum);
            Object value = datum.asNumber().isPresent() ? datum.asNumber().getAsDouble() : "-";
            data.add(signed(
                    Marks.datum(value, line.key(), line.label(), List.of(periods.get(i), line.label() + "  " + shown)),
                    line.signs().get(i)));
        }
        return data;
    }

    /** A point something is said to has its sign above it. */
    private static Map<String, Object> signed(Map<String, Object> datum, String signs) {
        if (!signs.isEmpty()) {
            datum.put("shown", signs);
            datum.put("label", Styles.barLabel(Colour.TEXT).setPosition("top").setFontWeight("bold"));
        }
        return datum;
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.Column.words(texts.get("uikit.chart.column.period")));
        lines.forEach(line -> columns.add(ChartTable.Column.numbers(line.label())));
        List<List<ChartTable.Cell>> rows =
                IntStream.range(0, periods.size()).mapToObj(i -> row(i, cells)).toList();
        return new ChartTable(columns, lines.isEmpty() ? List.of() : rows);
    }

    private List<ChartTable.Cell> row(int period, DatumCells cells) {
        List<ChartTable.Cell> row = new ArrayList<>();
        row.add(ChartTable.Cell.words(periods.get(period)));
        lines.forEach(line -> row.add(cells.bare(measure.format(), line.data().get(period))));
        return row;
    }
}
