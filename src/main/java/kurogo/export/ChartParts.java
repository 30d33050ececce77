package kurogo.export;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Puts the parts of a native chart together, wherever it stands. A blank leaves a gap, it is no zero. */
final class ChartParts {

    /** Of a bar's breadth, between two bars. */
    private static final int GAP_PERCENT = 50;

    /** Where a chart has its numbers from. */
    interface Source {

        XDDFDataSource<?> names(int column);

        XDDFNumericalDataSource<Double> numbers(int column);

        /** How many bars there is room for, each with its name and number. */
        int mostBars();
    }

    private ChartParts() {}

    static void draw(XDDFChart chart, ExportTable table, NativeChart shape, Source source) {
        chart.setTitleText(table.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFChartData data = switch (shape.kind()) {
            case BARS, STACKED -> bars(chart, shape, table.rows().size() <= source.mostBars());
            case LINES -> lines(chart, shape);
            case POINTS -> points(chart, table, shape);
        };
        XDDFDataSource<?> names = shape.kind() == NativeChart.Kind.POINTS
                ? source.numbers(shape.category())
                : source.names(shape.category());
        for (int i = 0; i < shape.values().size(); i++) {
            int column = shape.values().get(i);
            XDDFChartData.Series series = data.addSeries(names, source.numbers(column));
            series.setTitle(table.columns().get(column).heading(), null);
            ChartLook.dress(series, shape.colour(i), i);
        }
        data.setVaryColors(false);
        chart.plot(data);
        boolean roomForNumbers = table.rows().size() * shape.values().size() <= source.mostBars();
        if (shape.kind() == NativeChart.Kind.BARS && roomForNumbers) {
            ChartLook.tellNumbers(chart);
        }
        if (shape.values().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static XDDFChartData bars(XDDFChart chart, NativeChart shape, boolean nameEach) {
        XDDFChartAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        ChartLook.quiet(names);
        if (nameEach) {
            ChartLook.nameEach(chart);
        }
        XDDFValueAxis values = values(chart, AxisPosition.BOTTOM, shape.axis());
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(GAP_PERCENT);
        if (shape.kind() == NativeChart.Kind.STACKED) {
            bars.setBarGrouping(BarGrouping.STACKED);
            ChartLook.overlapWholly(chart);
        }
        return bars;
    }

    private static XDDFChartData lines(XDDFChart chart, NativeChart shape) {
        XDDFChartAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        ChartLook.quiet(names);
        XDDFValueAxis values = values(chart, AxisPosition.LEFT, shape.axis());
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        return chart.createData(ChartTypes.LINE, names, values);
    }

    private static XDDFChartData points(XDDFChart chart, ExportTable table, NativeChart shape) {
        XDDFValueAxis across = values(
                chart,
                AxisPosition.BOTTOM,
                table.columns().get(shape.category()).heading());
        XDDFScatterChartData points = (XDDFScatterChartData)
                chart.createData(ChartTypes.SCATTER, across, values(chart, AxisPosition.LEFT, shape.axis()));
        points.setStyle(ScatterStyle.MARKER);
        return points;
    }

    private static XDDFValueAxis values(XDDFChart chart, AxisPosition position, String title) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(title);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setMinimum(0);
        ChartLook.rule(axis);
        return axis;
    }

    /** The numbers of a column, nothing where there is none. */
    static Double[] numbers(ExportTable table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column) instanceof ExportValue.Amount(var number) ? number.doubleValue() : null)
                .toArray(Double[]::new);
    }

    static String[] names(ExportTable table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column) instanceof ExportValue.Words(String text) ? text : "")
                .toArray(String[]::new);
    }
}
