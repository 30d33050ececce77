package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kurogo.text.Texts;
import org.icepear.echarts.charts.line.LineAreaStyle;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;

/**
 * One municipality's numbers over fiscal years, beside the band in which the middle half of its peers lies and their median. A year
 * without a number leaves a gap.
 *
 * @param caption words around it
 * @param measure what is measured
 * @param periods names of the years, oldest first
 * @param own name of the municipality
 * @param colour its colour
 * @param data its numbers, one a year
 * @param peers its peers, one a year; nothing for a year in which none of them stated a number
 */
public record PeerTrend(
        ChartCaption caption,
        Axis measure,
        List<String> periods,
        String own,
        Colour colour,
        List<Datum> data,
        List<Optional<Quartiles>> peers)
        implements ChartBlueprint {

    /**
     * Where the middle half lies.
     *
     * @param number of how many municipalities
     */
    public record Quartiles(int number, double lower, double median, double upper) {}

    private static final int HEIGHT = 280;
    private static final String BAND = "peers";
    private static final double PALE = 0.18;

    public PeerTrend {
        periods = List.copyOf(periods);
        data = List.copyOf(data);
        peers = List.copyOf(peers);
        if (data.size() != periods.size() || peers.size() != periods.size()) {
            throw new IllegalArgumentException("A datum and its peers for every period");
        }
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get("peers.description", own, measure.name(), periods.size()),
                List.of(),
                HEIGHT);
    }

    private String option(Texts texts) {
        String band = texts.get("peers.band");
        String median = texts.get("peers.median");
        return new Drawing()
                .grid(new Grid()
                        .setLeft(16)
                        .setRight(32)
                        .setTop(56)
                        .setBottom(12)
                        .setContainLabel(true))
                .xAxis(Axes.years(periods))
                .yAxis(Axes.vertical(measure))
                .legend(peers.stream().anyMatch(Optional::isPresent) ? List.of(own, median, band) : List.of(own))
                .series(edge(
                        "lower",
                        "",
                        IntStream.range(0, periods.size())
                                .mapToObj(i -> number(i, Quartiles::lower))
                                .toList()))
                .series(edge(
                                "upper",
                                band,
                                IntStream.range(0, periods.size())
                                        .mapToObj(i -> number(i, quartiles -> quartiles.upper() - quartiles.lower()))
                                        .toList())
                        .setAreaStyle(new LineAreaStyle()
                                .setColor(Colour.PLAIN.token())
                                .setOpacity(PALE)))
                .series(line(
                        "median",
                        median,
                        Colour.PLAIN,
                        "dashed",
                        "none",
                        IntStream.range(0, periods.size())
                                .<Object>mapToObj(i -> number(i, Quartiles::median))
                                .toList()))
                .series(line("own", own, colour, "solid", "circle", marks(texts)))
                .json();
    }

    private LineSeries edge(String id, String name, List<Object> values) {
        return new LineSeries()
                .setType("line")
                .setId(id)
                .setName(name)
                .setStack(BAND)
                .setSilent(true)
                .setSymbol("none")
                .setLineStyle(new LineStyle().setWidth(0))
                .setItemStyle(new ItemStyle().setColor(Colour.PLAIN.token()))
                .setData(values.toArray());
    }

    private static LineSeries line(
            String id, String name, Colour colour, String stroke, String symbol, List<Object> values) {
        return new LineSeries()
                .setType("line")
                .setId(id)
                .setName(name)
                .setConnectNulls(false)
                .setSymbol(symbol)
                .setSymbolSize(9)
                .setItemStyle(new ItemStyle().setColor(colour.token()))
                .setLineStyle(
                        new LineStyle().setColor(colour.token()).setWidth(2).setType(stroke))
                .setData(values.toArray());
    }

    private List<Object> marks(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        return IntStream.range(0, periods.size())
                .<Object>mapToObj(i -> {
                    Datum datum = data.get(i);
                    Object value =
                            datum.asNumber().isPresent() ? datum.asNumber().getAsDouble() : "-";
                    List<String> tip =
                            new ArrayList<>(List.of(periods.get(i), own + "  " + cells.shown(measure.format(), datum)));
                    peers.get(i)
                            .ifPresent(quartiles -> tip.add(texts.get(
                                    "peers.tip",
                                    quartiles.number(),
                                    shown(quartiles.lower(), cells),
                                    shown(quartiles.median(), cells),
                                    shown(quartiles.upper(), cells))));
                    return Marks.datum(value, "own", own, tip);
                })
                .toList();
    }

    private String shown(double value, DatumCells cells) {
        return cells.shown(measure.format(), Datum.of(value));
    }

    private Object number(int period, ToDoubleFunction<Quartiles> of) {
        Optional<Quartiles> quartiles = peers.get(period);
        return quartiles.isPresent() ? (Object) of.applyAsDouble(quartiles.get()) : "-";
    }

    private ChartTable table(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<ChartTable.Column> columns = List.of(
                ChartTable.Column.words(texts.get("uikit.chart.column.period")),
                ChartTable.Column.numbers(own),
                ChartTable.Column.numbers(texts.get("peers.lower")),
                ChartTable.Column.numbers(texts.get("peers.median")),
                ChartTable.Column.numbers(texts.get("peers.upper")),
                ChartTable.Column.numbers(texts.get("peers.number")));
        List<List<ChartTable.Cell>> rows =
                IntStream.range(0, periods.size()).mapToObj(i -> row(i, cells)).toList();
        return new ChartTable(columns, rows);
    }

    private List<ChartTable.Cell> row(int period, DatumCells cells) {
        List<ChartTable.Cell> row = new ArrayList<>();
        row.add(ChartTable.Cell.words(periods.get(period)));
        row.add(cells.bare(measure.format(), data.get(period)));
        Optional<Quartiles> quartiles = peers.get(period);
        row.add(cell(quartiles.map(Quartiles::lower), cells));
        row.add(cell(quartiles.map(Quartiles::median), cells));
        row.add(cell(quartiles.map(Quartiles::upper), cells));
        row.add(ChartTable.Cell.words(
                quartiles.map(known -> Integer.toString(known.number())).orElse("")));
        return row;
    }

    private ChartTable.Cell cell(Optional<Double> value, DatumCells cells) {
        return value.map(known -> cells.bare(measure.format(), Datum.of(known)))
                .orElseGet(() -> ChartTable.Cell.words(""));
    }
}
