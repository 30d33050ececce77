package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.text.LabelLayout;

/**
 * A funnel plot (Spiegelhalter 2005): a rate against the size it rests on, between the limits that chance alone would keep 95 %
 * and 99.8 % of the points within. The limits are given; nothing is computed here.
 *
 * @param caption words around it
 * @param size what the rate rests on, horizontally
 * @param rate the rate, vertically
 * @param target the rate all are compared with
 * @param limits the limits at rising sizes
 * @param points the municipalities
 */
public record FunnelPlot(
        ChartCaption caption, Axis size, Axis rate, double target, List<Limits> limits, List<Point> points)
        implements ChartBlueprint {

    /**
     * The limits at one size.
     *
     * @param size as on the horizontal axis
     * @param lower998 lower 99.8 % limit of the rate
     * @param lower95 lower 95 % limit
     * @param upper95 upper 95 % limit
     * @param upper998 upper 99.8 % limit
     */
    public record Limits(double size, double lower998, double lower95, double upper95, double upper998) {}

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param size what its rate rests on
     * @param rate its rate
     * @param level strongest flag on it
     */
    public record Point(String key, String label, double size, double rate, Level level) {}

    private static final int HEIGHT = 420;
    private static final int NAME_MARGIN = 20;
    private static final int TICKS = 4;
    /** Below this share of the largest size a rate may be anything, and would press all others to the ground. */
    private static final double SMALL = 0.05;
    /** Rates are cut off only where they would otherwise leave less than a third of the height to the others. */
    private static final double TOO_HIGH = 3;

    private static final double ROOM = 1.1;

    public FunnelPlot {
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    @Override
    public ChartModel in(Texts texts) {
        List<String> alerts = points.stream()
                .filter(point -> point.level() == Level.ALERT)
                .map(Point::label)
                .toList();
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get("uikit.chart.funnel.description", points.size(), NameList.of(alerts, texts)),
                notes(texts),
                HEIGHT);
    }

    private String option(Texts texts) {
        String outer = texts.get("uikit.chart.funnel.limit998");
        String inner = texts.get("uikit.chart.funnel.limit95");
        String middle = texts.get("uikit.chart.funnel.target");
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(16)
                        .setRight(NAME_MARGIN + Math.max(TextWidth.of(outer), TextWidth.of(middle)))
                        .setTop(72)
                        .setBottom(44)
                        .setContainLabel(true))
                .xAxis(Axes.horizontal(size).setSplitNumber(TICKS))
                .yAxis(isCut() ? Axes.vertical(rate).setMax(top()) : Axes.vertical(rate))
                .series(named("upper998", outer, "dashed", Limits::upper998))
                .series(curve("lower998", outer, "dashed", Limits::lower998))
                .series(named("upper95", inner, "dotted", Limits::upper95))
                .series(curve("lower95", inner, "dotted", Limits::lower95))
                .series(named("target", middle, "solid", limit -> target));
        List<String> legend = new ArrayList<>();
        levels().forEach(level -> {
            drawing.series(Marks.points(level, texts, 0, data(level, texts)));
            legend.add(level.word(texts));
        });
        return drawing.legend(legend).json();
    }

    /** The highest rate that is drawn: that of the points that are not small, or their outer limit. */
    private double top() {
        double small = SMALL * points.stream().mapToDouble(Point::size).max().orElse(0);
        double rates = points.stream()
                .filter(point -> point.size() >= small)
                .mapToDouble(Point::rate)
                .max()
                .orElse(target);
        double outer = limits.stream()
                .filter(limit -> limit.size() >= small)
                .mapToDouble(Limits::upper998)
                .findFirst()
                .orElse(target);
        double top = ROOM * Math.max(rates, outer);
        double round = Math.pow(10, Math.floor(Math.log10(top)));
        return Math.ceil(top / round) * round;
    }

    private boolean isCut() {
        return points.stream().anyMatch(point -> point.rate() > TOO_HIGH * top());
    }

    private List<String> notes(Texts texts) {
        if (!isCut()) {
            return List.of();
        }
        List<String> above = points.stream()
                .filter(point -> point.rate() > top())
                .map(Point::label)
                .toList();
        return List.of(texts.get("uikit.chart.funnel.above", above.size(), NameList.of(above, texts)));
    }

    /** A line with its name at the end, where the eye is; the legend is left to the points. */
    private LineSeries named(String id, String name, String stroke, ToDoubleFunction<Limits> height) {
        return curve(id, name, stroke, height)
                .setLabelLayout(new LabelLayout().setMoveOverlap("shiftY"))
                .setEndLabel(Map.of(
                        "show",
                        true,
                        "formatter",
                        "fn:shown",
                        "color",
                        Colour.TEXT_QUIET.token(),
                        "fontSize",
                        Drawing.FONT_SIZE,
                        "distance",
                        6));
    }

    private LineSeries curve(String id, String name, String stroke, ToDoubleFunction<Limits> height) {
        return new LineSeries()
                .setType("line")
                .setId(id)
                .setName(name)
                .setSilent(true)
                .setShowSymbol(false)
                .setSymbol("none")
                .setZ(1)
                .setLineStyle(new LineStyle()
                        .setColor(Colour.AXIS.token())
                        .setType(stroke)
                        .setWidth(1.5))
                .setData(limits.stream()
                        .map(limit ->
                                Map.of("value", List.of(limit.size(), height.applyAsDouble(limit)), "shown", name))
                        .toArray());
    }

    private List<Map<String, Object>> data(Level level, Texts texts) {
        Figures figures = Figures.in(texts);
        return points.stream()
                .filter(point -> point.level() == level)
                .map(point -> Marks.datum(
                        List.of(point.size(), point.rate()),
                        point.key(),
                        point.label(),
                        List.of(
                                point.label() + "  " + level.word(texts),
                                size.name() + "  " + figures.of(size.format(), point.size()),
                                rate.name() + "  " + figures.of(rate.format(), point.rate()))))
                .toList();
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        return new ChartTable(
                List.of(
                        ChartTable.Column.words(texts.get("uikit.chart.column.municipality")),
                        ChartTable.Column.numbers(size.name()),
                        ChartTable.Column.numbers(rate.name()),
                        ChartTable.Column.words(texts.get("uikit.chart.column.level"))),
                points.stream()
                        .map(point -> List.of(
                                ChartTable.Cell.words(point.label()),
                                cells.bare(size.format(), Datum.of(point.size())),
                                cells.bare(rate.format(), Datum.of(point.rate())),
                                ChartTable.Cell.words(point.level().word(texts))))
                        .toList());
    }

    private List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> points.stream().anyMatch(point -> point.level() == level))
                .toList();
    }
}
