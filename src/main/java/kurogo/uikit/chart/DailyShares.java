package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.coord.CategoryAxisLabel;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;

/**
 * Shares that grow day by day towards a due date, as steps: nothing lies between two days. A day without a number leaves the
 * line where it ended.
 *
 * @param caption words around it
 * @param measure what the lines measure, a share
 * @param days the days in order
 * @param due place of the due date among the days
 * @param lines the lines; the first is the one looked at, the others stand behind it
 */
public record DailyShares(ChartCaption caption, Axis measure, List<Day> days, int due, List<Line> lines)
        implements ChartBlueprint {

    /**
     * A day.
     *
     * @param label as it stands on the axis: 5/29
     * @param name in full
     */
    public record Day(String label, String name) {}

    /**
     * A line.
     *
     * @param key told back when a day of it is chosen
     * @param label its name
     * @param shares one a day
     */
    public record Line(String key, String label, List<OptionalDouble> shares) {
        public Line {
            shares = List.copyOf(shares);
        }
    }

    private static final int HEIGHT = 300;
    private static final int ABOVE = 10;

    public DailyShares {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
        int length = days.size();
        if (lines.stream().anyMatch(line -> line.shares().size() != length)) {
            throw new IllegalArgumentException("Every line has a share or nothing for every day");
        }
        if (due < 0 || due >= length) {
            throw new IllegalArgumentException("The due date is one of the days");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(option(texts), caption, table(texts), description(texts), List.of(), HEIGHT);
    }

    private String option(Texts texts) {
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(16)
                        .setRight(32)
                        .setTop(64)
                        .setBottom(12)
                        .setContainLabel(true))
                .xAxis(Axes.columns(days.stream().map(Day::label).toList())
                        .setAxisLabel(new CategoryAxisLabel()
                                .setColor(Colour.TEXT_QUIET.token())
                                .setFontSize(Drawing.FONT_SIZE)
                                .setHideOverlap(true)))
                .yAxis(Axes.vertical(measure).setMax(1))
                .legend(lines.stream().map(Line::label).toList());
        drawing.series(dueLine()).series(dueWords(texts));
        IntStream.range(0, lines.size()).forEach(i -> drawing.series(series(i, texts)));
        return drawing.json();
    }

    private LineSeries series(int index, Texts texts) {
        Line line = lines.get(index);
        String colour = index == 0 ? Colour.NOTE.token() : Colour.AXIS.token();
        return new LineSeries()
                .setType("line")
                .setId(line.key())
                .setName(line.label())
                .setStep("end")
                .setConnectNulls(false)
                .setShowSymbol(false)
                .setSymbolSize(8)
                .setZ(10 - index)
                .setItemStyle(new ItemStyle().setColor(colour))
                .setLineStyle(new LineStyle()
                        .setColor(colour)
                        .setWidth(index == 0 ? 3 : 2)
                        .setType(index == 0 ? "solid" : "dashed"))
                .setData(data(line, texts).toArray());
    }

    private List<Object> data(Line line, Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            OptionalDouble share = line.shares().get(i);
            Object value = share.isPresent() ? share.getAsDouble() : "-";
            String shown = share.isPresent()
                    ? cells.shown(FigureFormat.PERCENT, Datum.of(share.getAsDouble()))
                    : texts.get("uikit.chart.none");
            data.add(Marks.datum(
                    value, line.key(), line.label(), List.of(days.get(i).name(), line.label() + "  " + shown)));
        }
        return data;
    }

    private LineSeries dueLine() {
        return new LineSeries()
                .setType("line")
                .setId("due")
                .setSilent(true)
                .setShowSymbol(false)
                .setLineStyle(new LineStyle()
                        .setColor(Colour.ALERT.token())
                        .setWidth(1.5)
                        .setType("dotted"))
                .setData(new Object[] {List.of(due, 0), List.of(due, 1)});
    }

    /** A line without symbols bears no labels, so an invisible point does: above the top line, on which others may lie. */
    private Map<String, Object> dueWords(Texts texts) {
        boolean left = due > days.size() / 2;
        return Map.of(
                "type",
                "scatter",
                "id",
                "due-words",
                "silent",
                true,
                "symbolSize",
                1,
                "itemStyle",
                Map.of("color", "transparent"),
                "label",
                Marks.name(true)
                        .setFormatter("fn:shown")
                        .setPosition(left ? "left" : "right")
                        .setOffset(new Number[] {0, -ABOVE})
                        .setColor(Colour.ALERT.token()),
                "data",
                List.of(Map.of(
                        "value",
                        List.of(due, 1),
                        "shown",
                        texts.get("uikit.chart.daily.due", days.get(due).name()))));
    }

    /** Where each line stood on the due date and where it stands last, in words. */
    private String description(Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "uikit.chart.daily.description",
                measure.name(),
                days.getFirst().name(),
                days.getLast().name(),
                days.get(due).name()));
        DatumCells cells = new DatumCells(texts);
        for (Line line : lines) {
            IntStream.range(0, days.size())
                    .filter(day -> line.shares().get(day).isPresent())
                    .reduce((one, other) -> other)
                    .ifPresent(last -> sentences.add(texts.get(
                            "uikit.chart.daily.stands",
                            line.label(),
                            days.get(last).name(),
                            cells.shown(
                                    FigureFormat.PERCENT,
                                    Datum.of(line.shares().get(last).getAsDouble())))));
        }
        return String.join(" ", sentences);
    }

    private ChartTable table(Texts texts) {
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.Column.words(texts.get("uikit.chart.column.day")));
        lines.forEach(
                line -> columns.add(ChartTable.Column.numbers(texts.get("uikit.chart.column.percent", line.label()))));
        List<List<ChartTable.Cell>> rows =
                IntStream.range(0, days.size()).mapToObj(day -> row(day, texts)).toList();
        return new ChartTable(columns, lines.isEmpty() ? List.of() : rows);
    }

    private List<ChartTable.Cell> row(int day, Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Cell> row = new ArrayList<>();
        row.add(ChartTable.Cell.words(days.get(day).name()));
        lines.forEach(line -> {
            OptionalDouble share = line.shares().get(day);
            row.add(
                    share.isPresent()
                            ? cells.bare(FigureFormat.PERCENT, Datum.of(share.getAsDouble()))
                            : ChartTable.Cell.words(texts.get("uikit.chart.none")));
        });
        return row;
    }
}
