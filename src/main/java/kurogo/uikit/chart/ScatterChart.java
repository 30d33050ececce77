package kurogo.uikit.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.icepear.echarts.components.grid.Grid;

/**
 * Cost against cases, both on logarithmic axes: who handles the same number of cases at very different cost. Zero has no
 * logarithm, so places without a case stand on a lane of their own at the left; they are not moved to one.
 *
 * @param caption words around it
 * @param points all municipalities of the comparison, also those that cannot be drawn
 */
public record ScatterChart(ChartCaption caption, List<Point> points) implements ChartBlueprint {

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param cases support cases
     * @param cost programme cost, yen
     * @param level strongest flag on it
     */
    public record Point(String key, String label, Datum cases, Datum cost, Level level) {

        boolean isOnLane() {
            return cases.isZero() && cost.isPositive();
        }

        boolean isInField() {
            return cases.isPositive() && cost.isPositive();
        }

        boolean isDrawn() {
            return isOnLane() || isInField();
        }

        double x() {
            return cases.asNumber().orElseThrow();
        }

        double y() {
            return cost.asNumber().orElseThrow();
        }
    }

    private static final int HEIGHT = 460;
    private static final int LEFT = 84;
    private static final int LANE = 56;
    private static final int GAP = 14;
    private static final int TOP = 56;
    private static final int BOTTOM = 56;

    public ScatterChart {
        points = List.copyOf(points);
    }

    @Override
    public ChartModel in(Texts texts) {
        ScatterWords beside = new ScatterWords(texts, points);
        return new ChartModel(
                option(texts),
                caption,
                beside.table(),
                texts.get("uikit.chart.scatter.description", drawn().size(), onLane().size(), labelled(texts)),
                beside.notes(),
                HEIGHT);
    }

    private String option(Texts texts) {
        Axis cases = new Axis(texts.get("uikit.chart.axis.cases"), FigureFormat.NUMBER);
        Axis cost = new Axis(texts.get("uikit.chart.axis.cost"), FigureFormat.THOUSAND_YEN);
        LogScale x = LogScale.around(inField().stream().mapToDouble(Point::x));
        LogScale y = LogScale.around(drawn().stream().mapToDouble(Point::y));
        ScatterLane lane = new ScatterLane(texts.get("uikit.chart.scatter.zero"));
        Drawing drawing = new Drawing()
                .grid(
                        new Grid().setLeft(LEFT).setWidth(LANE).setTop(TOP).setBottom(BOTTOM),
                        new Grid()
                                .setLeft(LEFT + LANE + GAP)
                                .setRight(36)
                                .setTop(TOP)
                                .setBottom(BOTTOM))
                .xAxis(lane.across(), lane.field(cases, x))
                .yAxis(lane.up(cost, y), lane.upAgain(cost, y))
                .legend(levels().stream().map(level -> level.word(texts)).toList());
        new CostGuides(texts, inField(), x, y).addTo(drawing);
        levels().forEach(level -> addPoints(drawing, level, texts));
        return drawing.json();
    }

    private void addPoints(Drawing drawing, Level level, Texts texts) {
        drawing.series(Marks.points(level, texts, 0, data(onLane(), level, texts)))
                .series(Marks.points(level, texts, 1, data(inField(), level, texts)));
    }

    private static List<Map<String, Object>> data(List<Point> points, Level level, Texts texts) {
        return points.stream()
                .filter(point -> point.level() == level)
                .map(point -> Marks.datum(
                        List.of(point.isOnLane() ? 0 : point.x(), point.y()),
                        point.key(),
                        point.label(),
                        tip(point, texts)))
                .toList();
    }

    private static List<String> tip(Point point, Texts texts) {
        Figures figures = Figures.in(texts);
        String each = point.isInField()
                ? texts.get("uikit.chart.tip.costPerCase", figures.of(FigureFormat.THOUSAND_YEN, point.y() / point.x()))
                : texts.get("uikit.chart.tip.noCostPerCase");
        return List.of(
                point.label() + "  " + point.level().word(texts),
                texts.get("uikit.chart.tip.cases", figures.of(FigureFormat.CASES, point.x())),
                texts.get("uikit.chart.tip.cost", figures.of(FigureFormat.THOUSAND_YEN, point.y())),
                each);
    }

    private String labelled(Texts texts) {
        return NameList.of(
                drawn().stream()
                        .filter(point -> point.level() == Level.ALERT)
                        .map(Point::label)
                        .toList(),
                texts);
    }

    private List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> drawn().stream().anyMatch(point -> point.level() == level))
                .toList();
    }

    private List<Point> drawn() {
        return points.stream().filter(Point::isDrawn).toList();
    }

    private List<Point> onLane() {
        return points.stream().filter(Point::isOnLane).toList();
    }

    private List<Point> inField() {
        return points.stream().filter(Point::isInField).toList();
    }
}
