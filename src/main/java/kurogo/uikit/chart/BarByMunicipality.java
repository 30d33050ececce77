package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.text.Texts;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.grid.Grid;

/**
 * One bar a municipality, with its interval where it has one. A zero is a mark on the axis, a missing number a hatched stub with its
 * word, a programme not run a dotted one: three facts that never look alike.
 *
 * @param caption words around it
 * @param measure what the bars measure
 * @param colour the colour of the bars
 * @param bars all municipalities
 * @param order how they follow each other
 * @param references values all are to be compared with
 */
public record BarByMunicipality(
        ChartCaption caption, Axis measure, Colour colour, List<Bar> bars, Order order, List<Reference> references)
        implements ChartBlueprint {

    /** How bars follow each other. */
    public enum Order {
        LARGEST_FIRST,
        AS_GIVEN
    }

    /**
     * A line across all bars.
     *
     * @param label with its number
     */
    public record Reference(String label, double value) {}

    /** Where a number may as well lie. */
    public record Range(double lower, double upper) {}

    /**
     * A municipality.
     *
     * @param key told back when it is chosen
     * @param label its name
     * @param datum its number
     * @param range its interval
     * @param marked whether it is pointed out
     * @param signs of what is said to it; empty where nothing is
     */
    public record Bar(String key, String label, Datum datum, Optional<Range> range, boolean marked, String signs) {

        public Bar(String key, String label, Datum datum, Optional<Range> range, boolean marked) {
            this(key, label, datum, range, marked, "");
        }

        public Bar(String key, String label, Datum datum) {
            this(key, label, datum, Optional.empty(), false);
        }

        private String signed(String shown) {
            return (shown + " " + signs).strip();
        }

        private String shownName() {
            return marked ? MARK + label : label;
        }
    }

    private static final int ROW = 24;
    private static final int AROUND = 96;
    private static final int ROWS_IN_VIEW = 40;
    private static final double STUB = 0.06;

    private static final String MARK = "▶ ";

    public BarByMunicipality {
        bars = order == Order.LARGEST_FIRST
                ? bars.stream().sorted(LARGEST_FIRST).toList()
                : List.copyOf(bars);
        references = List.copyOf(references);
    }

    /** Bars alone, the largest first. */
    public BarByMunicipality(ChartCaption caption, Axis measure, Colour colour, List<Bar> bars) {
        this(caption, measure, colour, bars, Order.LARGEST_FIRST, List.of());
    }

    private static final Comparator<Bar> LARGEST_FIRST = Comparator.<Bar>comparingInt(bar -> rank(bar.datum()))
            .thenComparing(Comparator.<Bar>comparingDouble(
                            bar -> bar.datum().asNumber().orElse(0))
                    .reversed())
            .thenComparing(Bar::key);

    private static int rank(Datum datum) {
        return switch (datum) {
            case Datum.Known ignored -> 0;
            case Datum.Absent(Datum.Absence kind, String ignored) -> 1 + kind.ordinal();
        };
    }

    @Override
    public ChartModel in(Texts texts) {
        DatumCells cells = new DatumCells(texts);
        ChartTable table = new ChartTable(
                List.of(
                        ChartTable.Column.words(texts.get("uikit.chart.column.municipality")),
                        ChartTable.Column.numbers(measure.name())),
                bars.stream()
                        .map(bar ->
                                List.of(ChartTable.Cell.words(bar.label()), cells.bare(measure.format(), bar.datum())))
                        .toList());
        int height = AROUND
                + Drawing.legendBeyondOneLine(legend(texts))
                + ROW * Math.min(ROWS_IN_VIEW, Math.max(3, bars.size()));
        return new ChartModel(option(texts), caption, table, description(texts), List.of(), height);
    }

    private String description(Texts texts) {
        return texts.get(
                "uikit.chart.bars.description",
                measure.name(),
                bars.size(),
                count(Datum::isZero),
                count(datum -> datum.asAbsent().isPresent()));
    }

    private long count(Predicate<Datum> what) {
        return bars.stream().map(Bar::datum).filter(what).count();
    }

    private String option(Texts texts) {
        List<String> legend = legend(texts);
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(8)
                        .setRight(72)
                        .setTop((references.isEmpty() ? 40 : 64) + Drawing.legendBeyondOneLine(legend))
                        .setBottom(16)
                        .setContainLabel(true))
                .xAxis(Axes.horizontal(new Axis("", measure.format())))
                .yAxis(Axes.rows(bars.stream().map(Bar::shownName).toList()))
                .series(values(texts));
        if (count(Datum::isZero) > 0) {
            drawing.series(zeros(texts));
        }
        for (Datum.Absence kind : Datum.Absence.values()) {
            if (count(datum -> isAbsent(datum, kind)) > 0) {
                drawing.series(stubs(kind, texts));
            }
        }
        BarGuides.addTo(drawing, bars, bar -> cells(texts, bar), references);
        if (bars.size() > ROWS_IN_VIEW) {
            drawing.part("dataZoom", Zoom.rows(ROWS_IN_VIEW, bars.size()));
        }
        return drawing.legend(legend).json();
    }

    /** The names of what is there. */
    private List<String> legend(Texts texts) {
        Stream<String> zero = count(Datum::isZero) > 0 ? Stream.of(texts.get("uikit.chart.zero")) : Stream.of();
        Stream<String> absent = Arrays.stream(Datum.Absence.values())
                .filter(kind -> count(datum -> isAbsent(datum, kind)) > 0)
                .map(kind -> texts.of("uikit", kind));
        return Stream.of(Stream.of(measure.name()), zero, absent)
                .flatMap(names -> names)
                .toList();
    }

    private BarSeries values(Texts texts) {
        return new BarSeries()
                .setType("bar")
                .setId("values")
                .setName(measure.name())
                .setBarMaxWidth(Styles.BAR_WIDTH)
                .setBarGap("-100%")
                .setCursor("pointer")
                .setItemStyle(Styles.fill(colour))
                .setLabel(Styles.barLabel(Colour.TEXT))
                .setData(data(Datum::isPositive, 0, texts).toArray());
    }

    private ScatterSeries zeros(Texts texts) {
        return new ScatterSeries()
                .setType("scatter")
                .setId("zeros")
                .setName(texts.get("uikit.chart.zero"))
                .setSymbol("diamond")
                .setSymbolSize(10)
                .setCursor("pointer")
                .setItemStyle(Marks.hollow(Colour.ZERO))
                .setLabel(Marks.name(true)
                        .setFormatter("fn:shown")
                        .setBackgroundColor(Colour.SURFACE.token())
                        .setPadding(new Number[] {1, 2}))
                .setData(data(Datum::isZero, 0, texts).toArray());
    }

    /** A map, because ECharts-Java has no patterns. */
    private Map<String, Object> stubs(Datum.Absence kind, Texts texts) {
        return Map.of(
                "type", "bar",
                "id", kind.name(),
                "name", texts.of("uikit", kind),
                "barMaxWidth", Styles.BAR_WIDTH,
                "barGap", "-100%",
                "cursor", "pointer",
                "itemStyle", Styles.absent(kind),
                "label", Styles.barLabel(Colour.TEXT_QUIET),
                "data", data(datum -> isAbsent(datum, kind), stub(), texts));
    }

    @Override
    public OptionalInt wholeHeight() {
        return OptionalInt.of(AROUND + ROW * Math.max(3, bars.size()));
    }

    private String cells(Texts texts, Bar bar) {
        return bar.signed(new DatumCells(texts).shown(measure.format(), bar.datum()));
    }

    private double stub() {
        double largest = bars.stream()
                .mapToDouble(bar -> bar.datum().asNumber().orElse(0))
                .max()
                .orElse(0);
        return largest > 0 ? largest * STUB : STUB;
    }

    private static boolean isAbsent(Datum datum, Datum.Absence kind) {
        return datum.asAbsent().map(absent -> absent.kind() == kind).orElse(false);
    }

    private List<Map<String, Object>> data(Predicate<Datum> which, double standIn, Texts texts) {
        DatumCells cells = new DatumCells(texts);
        List<Map<String, Object>> data = new ArrayList<>();
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            if (which.test(bar.datum())) {
                String shown = cells.shown(measure.format(), bar.datum());
                Object value = List.of(bar.datum().asNumber().orElse(standIn), row);
                Map<String, Object> datum =
                        Marks.datum(value, bar.key(), bar.label(), List.of(bar.label(), measure.name() + "  " + shown));
                datum.put("shown", bar.signed(shown));
                if (bar.range().isPresent()) {
                    datum.put("label", Map.of("show", false));
                }
                if (bar.marked() && bar.datum().isPositive()) {
                    datum.put("itemStyle", Map.of("color", Colour.CAUTION.token()));
                }
                data.add(datum);
            }
        }
        return data;
    }
}
