package kurogo.uikit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;

/**
 * Shares of the prefecture's municipalities beside those the national review found, each with the number it rests on.
 *
 * @param caption words around it
 * @param shares from top to bottom
 * @param across a line across all of them, where they are all compared with the same
 */
public record ShareBars(ChartCaption caption, List<Share> shares, Optional<BarByMunicipality.Reference> across)
        implements ChartBlueprint {

    /**
     * A share.
     *
     * @param key told back when it is chosen
     * @param label what is shared: 実績0件（多機関協働事業）
     * @param part municipalities it is true of
     * @param of municipalities the share rests on; none when zero
     * @param national the national review's share, 0 to 1, where it stated one
     * @param colour colour of the bar
     */
    public record Share(String key, String label, int part, int of, OptionalDouble national, Colour colour) {

        public Share {
            if (part < 0 || part > of) {
                throw new IllegalArgumentException(part + " of " + of + " is no share");
            }
        }

        OptionalDouble value() {
            return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / of);
        }
    }

    private static final int ROW = 46;
    private static final int AROUND = 88;
    private static final int LINE_NAME = 24;
    private static final double QUARTER = 0.25;

    public ShareBars {
        shares = List.copyOf(shares);
    }

    /** Shares each of which is compared with another one. */
    public ShareBars(ChartCaption caption, List<Share> shares) {
        this(caption, shares, Optional.empty());
    }

    @Override
    public ChartModel in(Texts texts) {
        return new ChartModel(
                option(texts),
                caption,
                table(texts),
                texts.get("uikit.chart.shares.description", shares.size()),
                List.of(),
                AROUND + aboveRows() + ROW * Math.max(1, shares.size()));
    }

    /** The line says what it is above all rows. */
    private int aboveRows() {
        return across.isPresent() ? LINE_NAME : 0;
    }

    private String option(Texts texts) {
        String ours = texts.get("uikit.chart.shares.ours");
        String national = texts.get("uikit.chart.shares.national");
        Drawing drawing = new Drawing()
                .grid(new Grid()
                        .setLeft(8)
                        .setRight(12)
                        .setTop(40 + aboveRows())
                        .setBottom(16)
                        .setContainLabel(true))
                .xAxis(Axes.horizontal(new Axis("", FigureFormat.PERCENT))
                        .setMax(1)
                        .setInterval(QUARTER))
                .yAxis(
                        Axes.rows(shares.stream().map(Share::label).toList()),
                        Axes.rows(figures(texts)).setPosition("right").setAxisTick(Map.of("show", false)))
                .series(new BarSeries()
                        .setType("bar")
                        .setId("ours")
                        .setName(ours)
                        .setBarMaxWidth(Styles.BAR_WIDTH)
                        .setCursor("pointer")
                        .setItemStyle(Styles.fill(Colour.MULTI_AGENCY))
                        .setData(bars(texts).toArray()))
                .series(new ScatterSeries()
                        .setType("scatter")
                        .setId("national")
                        .setName(national)
                        .setSymbol("diamond")
                        .setSymbolSize(14)
                        .setZ(5)
                        .setItemStyle(new ItemStyle()
                                .setColor(Colour.NATIONAL.token())
                                .setBorderColor(Colour.SURFACE.token())
                                .setBorderWidth(1.5))
                        .setData(nationals(texts).toArray()))
                .legend(List.of(ours, national));
        across.ifPresent(line -> drawing.series(BarGuides.across(List.of(line))));
        return drawing.json();
    }

    /** The figures stand in a column of their own at the right, where no mark can cover them. */
    private List<String> figures(Texts texts) {
        return shares.stream()
                .map(share -> Figures.in(texts).share(share.part(), share.of()))
                .toList();
    }

    private List<Map<String, Object>> bars(Texts texts) {
        return IntStream.range(0, shares.size())
                .mapToObj(row -> {
                    Share share = shares.get(row);
                    Object value = List.of(share.value().orElse(0), row);
                    Map<String, Object> datum = Marks.datum(value, share.key(), share.label(), tip(share, texts));
                    datum.put("itemStyle", Map.of("color", share.colour().token()));
                    return datum;
                })
                .toList();
    }

    private List<Map<String, Object>> nationals(Texts texts) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int row = 0; row < shares.size(); row++) {
            Share share = shares.get(row);
            if (share.national().isPresent()) {
                Object value = List.of(share.national().getAsDouble(), row);
                data.add(Marks.datum(value, share.key(), share.label(), tip(share, texts)));
            }
        }
        return data;
    }

    private static List<String> tip(Share share, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(share.label());
        lines.add(texts.get("uikit.chart.shares.tip.ours", Figures.in(texts).share(share.part(), share.of())));
        lines.add(texts.get("uikit.chart.shares.tip.national", national(share, texts)));
        return lines;
    }

    private static String national(Share share, Texts texts) {
        return share.national().isPresent()
                ? texts.get(
                        "uikit.chart.shares.about",
                        Figures.in(texts).wholePercent(share.national().getAsDouble()))
                : texts.get("uikit.chart.none");
    }

    private ChartTable table(Texts texts) {
        Figures figures = Figures.in(texts);
        return new ChartTable(
                List.of(
                        ChartTable.Column.words(texts.get("uikit.chart.column.item")),
                        ChartTable.Column.numbers(texts.get("uikit.chart.column.part")),
                        ChartTable.Column.numbers(texts.get("uikit.chart.column.of")),
                        ChartTable.Column.numbers(texts.get("uikit.chart.shares.ours")),
                        ChartTable.Column.numbers(texts.get("uikit.chart.shares.national"))),
                shares.stream()
                        .map(share -> List.of(
                                ChartTable.Cell.words(share.label()),
                                ChartTable.Cell.number(figures.bare(FigureFormat.NUMBER, share.part()), share.part()),
                                ChartTable.Cell.number(figures.bare(FigureFormat.NUMBER, share.of()), share.of()),
                                cell(share.value(), figures, texts),
                                ChartTable.Cell.words(national(share, texts))))
                        .toList());
    }

    private static ChartTable.Cell cell(OptionalDouble share, Figures figures, Texts texts) {
        return share.isPresent()
                ? ChartTable.Cell.number(figures.percent(share.getAsDouble()), share.getAsDouble())
                : ChartTable.Cell.words(texts.get("uikit.chart.none"));
    }
}
