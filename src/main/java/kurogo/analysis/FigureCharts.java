package kurogo.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.BarByMunicipality.Bar;
import kurogo.uikit.chart.BarByMunicipality.Order;
import kurogo.uikit.chart.BarByMunicipality.Range;
import kurogo.uikit.chart.BarByMunicipality.Reference;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.ChoroplethMap;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.DistributionPlot;
import kurogo.uikit.chart.DistributionPlot.Group;
import kurogo.uikit.chart.HeatMap;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ScatterChart;
import kurogo.uikit.chart.StackedAmounts;
import kurogo.uikit.chart.StackedShares.Part;
import kurogo.uikit.chart.TrendLines;

/** Draws what an analysis found. */
final class FigureCharts {

    private final Analysis analysis;
    private final Texts texts;
    private final FigureWords words;
    private final FigurePoints points;
    private final Measure measure;
    private final Map<MunicipalityCode, Map<ReportingPeriod, Measured>> measured;

    FigureCharts(Analysis analysis, Texts texts) {
        this.analysis = analysis;
        this.texts = texts;
        this.words = new FigureWords(texts);
        this.points = new FigurePoints(analysis);
        this.measure = analysis.settings().measure();
        this.measured = analysis.measured();
    }

    ChartBlueprint chart() {
        return switch (analysis.form()) {
            case TREND -> measure.isShare() ? shares().overYears() : trend();
            case SCATTER -> scatter();
            case DISTRIBUTION -> distribution();
            case HEAT -> heat();
            case PARTS -> parts();
            case MAP -> map();
            case SHARES -> shares().byBand();
            case BARS, PROPOSED -> bars();
        };
    }

    BarByMunicipality bars() {
        return new BarByMunicipality(
                caption(words.period(analysis)),
                axis(),
                FigureColours.of(analysis),
                analysis.shown().stream().map(this::bar).toList(),
                Order.AS_GIVEN,
                analysis.comparison().lines().stream()
                        .map(line -> new Reference(words.line(line, measure), line.value()))
                        .toList());
    }

    private Bar bar(AnalysedMunicipality row) {
        Optional<Range> range = row.measured() instanceof Measured.Known known
                ? known.interval()
                        .filter(interval -> interval.hasLower())
                        .map(interval -> new Range(interval.lower(), interval.upper()))
                : Optional.empty();
        return new Bar(
                row.municipality().code().digits(),
                row.municipality().name(),
                words.datum(row.measured()),
                range,
                isMarked(row),
                points.signs(row, analysis.period()));
    }

    /** What something is said to is pointed out, so that its name and sign are seen. */
    private boolean isPointedOut(AnalysedMunicipality row) {
        return isMarked(row) || !points.signs(row, analysis.period()).isEmpty();
    }

    private TrendLines trend() {
        List<ReportingPeriod> periods = periods();
        List<TrendLines.Line> lines = new ArrayList<>();
        lines.add(new TrendLines.Line(
                "median",
                texts.of("analysis", ComparisonLine.Kind.MEDIAN),
                Colour.PLAIN,
                periods.stream()
                        .map(period -> analysis.median(period)
                                .map(Datum::of)
                                .orElseGet(() -> Datum.notReported(texts.get("analysis.unreported"))))
                        .toList()));
        if (analysis.comparison().line() == FigureSettings.Line.PEERS) {
            lines.add(peers(periods));
        }
        int before = lines.size();
        analysis.followed().forEach(row -> lines.add(line(row, FigureColours.LINES.get(lines.size() - before))));
        return new TrendLines(
                caption(analysis.band().map(words::band).orElse("")),
                axis(),
                periods.stream().map(PeriodNames.in(texts)::of).toList(),
                lines);
    }

    private TrendLines.Line peers(List<ReportingPeriod> periods) {
        return new TrendLines.Line(
                "peers",
                texts.of("analysis", analysis.comparison().peersKind()),
                Colour.NATIONAL,
                periods.stream()
                        .map(period -> analysis.comparison()
                                .peers(period)
                                .map(line -> Datum.of(line.value()))
                                .orElseGet(() -> Datum.notReported(texts.get("analysis.unreported"))))
                        .toList());
    }

    private TrendLines.Line line(AnalysedMunicipality of, Colour colour) {
        return new TrendLines.Line(
                of.municipality().code().digits(), of.municipality().name(), colour, overYears(of), points.signs(of));
    }

    private List<Datum> overYears(AnalysedMunicipality of) {
        Map<ReportingPeriod, Measured> known =
                measured.getOrDefault(of.municipality().code(), Map.of());
        return periods().stream()
                .map(period -> words.datum(known.getOrDefault(period, new Measured.Unreported())))
                .toList();
    }

    private ScatterChart scatter() {
        return new ScatterChart(
                caption(words.period(analysis)),
                analysis.shown().stream()
                        .map(row -> new ScatterChart.Point(
                                row.municipality().code().digits(),
                                points.signedName(row),
                                words.datum(row, AnalysedMunicipality::cases),
                                words.datum(row, AnalysedMunicipality::costYen),
                                isPointedOut(row) ? Level.MARKED : Level.OTHER))
                        .toList());
    }

    /** All together, then by population; a prefecture of few municipalities has a box for all of them alone. */
    private DistributionPlot distribution() {
        List<Group> groups = analysis.byBand().entrySet().stream()
                .map(group ->
                        group(BandShare.key(group.getKey()), BandShare.label(group.getKey(), texts), group.getValue()))
                .toList();
        Group all = group("all", texts.get("analysis.band.all"), analysis.all());
        return new DistributionPlot(
                caption(words.period(analysis)),
                axis(),
                groups.size() > 1
                        ? Stream.concat(Stream.of(all), groups.stream()).toList()
                        : groups);
    }

    private Group group(String key, String label, List<AnalysedMunicipality> rows) {
        return new Group(key, label, rows.stream().map(this::spot).toList());
    }

    private DistributionPlot.Point spot(AnalysedMunicipality row) {
        return new DistributionPlot.Point(
                row.municipality().code().digits(),
                points.signedName(row),
                words.datum(row.measured()),
                isPointedOut(row));
    }

    private HeatMap heat() {
        return new HeatMap(
                caption(analysis.band().map(words::band).orElse("")),
                axis(),
                periods().stream().map(PeriodNames.in(texts)::of).toList(),
                analysis.shown().stream()
                        .map(row -> new HeatMap.Row(
                                row.municipality().code().digits(),
                                row.municipality().name(),
                                overYears(row),
                                isMarked(row),
                                points.signs(row)))
                        .toList());
    }

    private ShareCharts shares() {
        return new ShareCharts(analysis, texts, axis(), FigureColours.of(analysis));
    }

    private ChoroplethMap map() {
        return new ChoroplethMap(
                caption(words.period(analysis)),
                Boundaries.MUNICIPALITIES,
                axis(),
                analysis.shown().stream()
                        .map(row -> new ChoroplethMap.Area(
                                row.municipality().code().digits(),
                                row.municipality().code().withoutCheckDigit(),
                                points.signedName(row),
                                words.datum(row.measured()),
                                List.of(),
                                isPointedOut(row)))
                        .toList());
    }

    private StackedAmounts parts() {
        return new StackedAmounts(
                caption(words.period(analysis)),
                new Axis(words.measureWithUnit(Measure.COST), Measure.COST.format()),
                Arrays.stream(Payer.values())
                        .map(payer -> new Part(
                                payer.name(), texts.of("analysis", payer), FigureColours.SHADES.get(payer.ordinal())))
                        .toList(),
                analysis.shown().stream()
                        .map(row -> new StackedAmounts.Whole(
                                row.municipality().code().digits(),
                                points.signedName(row),
                                words.datum(row, AnalysedMunicipality::costYen),
                                Arrays.stream(Payer.values())
                                        .map(payer -> words.datum(row, payer::paid))
                                        .toList()))
                        .toList());
    }

    private boolean isMarked(AnalysedMunicipality row) {
        return analysis.settings().marked().contains(row.municipality().code());
    }

    private List<ReportingPeriod> periods() {
        return List.copyOf(analysis.years().keySet());
    }

    private ChartCaption caption(String period) {
        return new ChartCaption(words.title(analysis), period, words.source(analysis));
    }

    private Axis axis() {
        return new Axis(words.measureWithUnit(measure), measure.format());
    }
}
