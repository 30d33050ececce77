package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.series.LineStyle;

/**
 * What helps to read cost against cases: slanted lines of equal cost per case, and upright lines that join municipalities with
 * the same number of cases from the cheapest to the dearest.
 *
 * @param texts the language
 * @param points those in the field
 * @param x scale of cases
 * @param y scale of cost, yen
 */
record CostGuides(Texts texts, List<ScatterChart.Point> points, LogScale x, LogScale y) {

    private static final int MOST_LINES = 4;
    private static final int SMALL = 11;
    private static final int THOUSAND = 1_000;
    /** Share of the field's height a line of words takes. */
    private static final double LABEL_STEP = 0.055;

    void addTo(Drawing drawing) {
        drawing.series(equalCases());
        List<Double> costs = costsPerCase();
        costs.forEach(cost -> drawing.series(equalCostPerCase(cost)));
        drawing.series(words(costs));
    }

    private LineSeries equalCases() {
        List<Object> path = new ArrayList<>();
        points.stream()
                .collect(Collectors.groupingBy(ScatterChart.Point::x, TreeMap::new, Collectors.toList()))
                .forEach((cases, same) -> {
                    if (same.size() > 1) {
                        path.add(List.of(
                                cases,
                                same.stream()
                                        .mapToDouble(ScatterChart.Point::y)
                                        .min()
                                        .orElseThrow()));
                        path.add(List.of(
                                cases,
                                same.stream()
                                        .mapToDouble(ScatterChart.Point::y)
                                        .max()
                                        .orElseThrow()));
                        path.add(List.of("-", "-"));
                    }
                });
        return guide(
                        "equal-cases",
                        new LineStyle().setColor(Colour.AXIS.token()).setWidth(1.5))
                .setData(path.toArray());
    }

    private LineSeries equalCostPerCase(double cost) {
        double left = Math.max(x.from(), y.from() / cost);
        double right = right(cost);
        return guide(
                        "per-case-" + Math.round(cost),
                        new LineStyle()
                                .setColor(Colour.AXIS.token())
                                .setType("dashed")
                                .setWidth(1))
                .setData(new Object[] {List.of(left, left * cost), List.of(right, right * cost)});
    }

    /**
     * The words beside the slanted lines, each a step lower than the one before so that none covers another. A line without
     * symbols bears no labels, so invisible points do.
     */
    private Map<String, Object> words(List<Double> costs) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (double cost : costs.reversed()) {
            double height =
                    Math.min(right(cost) * cost, y.to() / Math.pow(y.to() / y.from(), LABEL_STEP * (data.size() + 1)));
            String words = texts.get("uikit.chart.scatter.perCase", amount(cost));
            data.add(Map.of("value", List.of(height / cost, height), "shown", words));
        }
        return Map.of(
                "type",
                "scatter",
                "id",
                "per-case-words",
                "xAxisIndex",
                1,
                "yAxisIndex",
                1,
                "silent",
                true,
                "symbolSize",
                1,
                "itemStyle",
                Map.of("color", "transparent"),
                "label",
                Marks.name(true)
                        .setFormatter("fn:shown")
                        .setPosition("left")
                        .setColor(Colour.TEXT_QUIET.token())
                        .setFontSize(SMALL),
                "data",
                data);
    }

    /** In thousands of yen like the axis, but below a thousand in yen: 500円, which is not 0千円. */
    private String amount(double cost) {
        FigureFormat format = cost < THOUSAND ? FigureFormat.YEN : FigureFormat.THOUSAND_YEN;
        return Figures.in(texts).of(format, cost);
    }

    private double right(double cost) {
        return Math.min(x.to(), y.to() / cost);
    }

    private static LineSeries guide(String id, LineStyle style) {
        return new LineSeries()
                .setType("line")
                .setId(id)
                .setXAxisIndex(1)
                .setYAxisIndex(1)
                .setSilent(true)
                .setZ(1)
                .setSymbol("none")
                .setShowSymbol(true)
                .setLineStyle(style);
    }

    /** Round costs per case that cross the field. */
    private List<Double> costsPerCase() {
        if (points.isEmpty()) {
            return List.of();
        }
        LogScale costs = LogScale.around(points.stream().mapToDouble(point -> point.y() / point.x()));
        List<Double> all = costs.ticks().stream().filter(this::crosses).toList();
        int step = Math.ceilDiv(all.size(), MOST_LINES);
        return all.stream()
                .filter(cost -> all.indexOf(cost) % Math.max(1, step) == 0)
                .toList();
    }

    private boolean crosses(double cost) {
        return Math.max(x.from(), y.from() / cost) < Math.min(x.to(), y.to() / cost);
    }
}
