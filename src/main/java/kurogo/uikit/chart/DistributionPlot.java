package kurogo.uikit.chart;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kurogo.stats.Boxplot;
import kurogo.text.Texts;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.grid.Grid;

/**
 * How the numbers of several groups are spread: a box with whiskers a group ({@link Boxplot}), and every municipality as a point on it.
 * Below {@value #FEWEST} numbers there is no box, which would claim more than they say. Where all numbers are above zero and spread over
 * two powers of ten the axis is logarithmic.
 *
 * @param caption words around it
 * @param measure what is measured
 * @param groups from top to bottom
 */
public record DistributionPlot(ChartCaption caption, Axis measure, List<Group> groups) implements ChartBlueprint {

    /**
     * Municipalities that are compared with each other.
     *
     * @param key unlike those of other groups and of points
     * @param label its name
     * @param points all of them, also those without a number
     */
    public record Group(String key, String label, List<Point> points) {

        public Group {
            points = List.copyOf(points);
        }

        List<Point> drawn() {
            return points.stream()
                    .filter(point -> point.datum().asNumber().isPresent())
                    .toList();
        }

        double[] numbers() {
            return drawn().stream().mapToDouble(Point::number).toArray();
        }

        Optional<Boxplot> box() {
            return drawn().size() < FEWEST ? Optional.empty() : Optional.of(Boxplot.of(numbers()));
        }

        boolean isOutside(Point point) {
            return box().stream().anyMatch(box -> box.isOutside(point.number()));
        }
    }

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param datum its number
     * @param marked whether it is pointed out
     */
    public record Point(String key, String label, Datum datum, boolean marked) {

        double number() {
            return datum.asNumber().orElseThrow();
        }
    }

    /** With fewer numbers a group has no box. */
    static final int FEWEST = 5;

    private static final int ROW = 76;
    private static final int AROUND = 108;
    private static final int BOX_HEIGHT = 52;
    private static final int FEW_TICKS = 4;
    private static final double TWO_POWERS_OF_TEN = 100;

    public DistributionPlot {
        groups = List.copyOf(groups);
    }

    @Override
    public ChartModel in(Texts texts) {
        DistributionWords words = new DistributionWords(texts, measure, groups);
        return new ChartModel(
                option(words, texts),
                caption,
                words.table(),
                words.description(),
                words.notes(logarithmic().isPresent()),
                AROUND + ROW * Math.max(2, groups.size()));
    }

    private String option(DistributionWords words, Texts texts) {
        Optional<LogScale> logarithmic = logarithmic();
        DoubleUnaryOperator along = along(logarithmic);
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(8)
                        .setRight(40)
                        .setTop(36)
                        .setBottom(44)
                        .setContainLabel(true))
                .xAxis(across(logarithmic))
                .yAxis(Axes.rows(groups.stream().map(words::heading).toList()), between())
                .legend(levels().stream().map(level -> level.word(texts)).toList())
                .series(boxes(words));
        levels().forEach(level -> drawing.series(points(level, along, words, texts)));
        return drawing.json();
    }

    private Object across(Optional<LogScale> logarithmic) {
        if (logarithmic.isEmpty()) {
            return Axes.horizontal(measure).setSplitNumber(FEW_TICKS).setAxisLine(new AxisLine().setOnZero(false));
        }
        Map<String, Object> axis = new LinkedHashMap<>(Axes.logarithmic(measure, logarithmic.get()));
        axis.put("nameLocation", "middle");
        axis.put("nameGap", Axes.NAME_GAP);
        return axis;
    }

    /** Points stand between the names of the groups, where an axis of names has no places. */
    private Map<String, Object> between() {
        return Map.of(
                "type", "value", "show", false, "inverse", true, "min", -0.5, "max", Math.max(1, groups.size()) - 0.5);
    }

    /** The scale of a logarithmic axis; nothing where the numbers suit an axis of equal steps. */
    private Optional<LogScale> logarithmic() {
        DoubleSummaryStatistics all = all().summaryStatistics();
        boolean wide = all.getCount() > 0 && all.getMin() > 0 && all.getMax() >= TWO_POWERS_OF_TEN * all.getMin();
        return wide ? Optional.of(LogScale.around(all())) : Optional.empty();
    }

    private DoubleStream all() {
        return groups.stream().flatMapToDouble(group -> DoubleStream.of(group.numbers()));
    }

    private Map<String, Object> boxes(DistributionWords words) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "boxplot");
        series.put("id", "boxes");
        series.put("z", 1);
        series.put("boxWidth", List.of(BOX_HEIGHT, BOX_HEIGHT));
        series.put(
                "itemStyle",
                Map.of("color", Colour.SCALE_1.token(), "borderColor", Colour.TEXT_QUIET.token(), "borderWidth", 1.5));
        series.put("data", groups.stream().map(group -> box(group, words)).toList());
        return series;
    }

    private static Map<String, Object> box(Group group, DistributionWords words) {
        Object value = group.box()
                .<Object>map(box -> List.of(
                        box.lowerWhisker(), box.lowerQuartile(), box.median(), box.upperQuartile(), box.upperWhisker()))
                .orElse(List.of("-", "-", "-", "-", "-"));
        return Marks.datum(value, group.key(), group.label(), words.tip(group));
    }

    private ScatterSeries points(Level level, DoubleUnaryOperator along, DistributionWords words, Texts texts) {
        List<Map<String, Object>> data = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(row -> points(row, level, along, words).stream())
                .toList();
        return Marks.points(level, texts, 0, data)
                .setId(level.name())
                .setName(level.word(texts))
                .setYAxisIndex(1);
    }

    private List<Map<String, Object>> points(int row, Level level, DoubleUnaryOperator along, DistributionWords words) {
        Group group = groups.get(row);
        List<Point> drawn = group.drawn();
        double[] offsets = Swarm.offsets(
                drawn.stream().mapToDouble(Point::number).map(along).toArray());
        return IntStream.range(0, drawn.size())
                .filter(i -> level(drawn.get(i)) == level)
                .mapToObj(i -> point(group, drawn.get(i), row + offsets[i], words))
                .toList();
    }

    private static Map<String, Object> point(Group group, Point point, double height, DistributionWords words) {
        Map<String, Object> datum =
                Marks.datum(List.of(point.number(), height), point.key(), point.label(), words.tip(group, point));
        if (group.isOutside(point)) {
            datum.put("label", Map.of("show", true));
        }
        return datum;
    }

    /** How far along the axis a number stands, 0 to 1. */
    private DoubleUnaryOperator along(Optional<LogScale> logarithmic) {
        double largest = all().max().orElse(0);
        return logarithmic
                .<DoubleUnaryOperator>map(scale -> {
                    double length = Math.log(scale.to() / scale.from());
                    return number -> Math.log(number / scale.from()) / length;
                })
                .orElse(number -> largest == 0 ? 0 : number / largest);
    }

    private List<Level> levels() {
        Predicate<Level> used = level ->
                groups.stream().flatMap(group -> group.drawn().stream()).anyMatch(point -> level(point) == level);
        return Arrays.stream(Level.values()).filter(used).toList();
    }

    /** Whoever is pointed out has the shape and colour of what calls for attention. */
    private static Level level(Point point) {
        return point.marked() ? Level.MARKED : Level.OTHER;
    }
}
