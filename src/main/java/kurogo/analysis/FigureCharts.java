package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.BarByMunicipality.Bar;
import kurogo.uikit.chart.BarByMunicipality.Order;
import kurogo.uikit.chart.BarByMunicipality.Range;
import kurogo.uikit.chart.BarByMunicipality.Reference;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ScatterChart;
import kurogo.uikit.chart.TrendLines;

/** Draws what an analysis found. */
final class FigureCharts {

    private static final List<Colour> LINES =
            List.of(Colour.MULTI_AGENCY, Colour.PARTICIPATION, Colour.GOOD, Colour.CAUTION);

    private final Analysis analysis;
    private final Texts texts;
    private final FigureWords words;
    private final Measure measure;

    FigureCharts(Analysis analysis, Texts texts) {
        this.analysis = analysis;
        this.texts = texts;
        this.words = new FigureWords(texts);
        this.measure = analysis.settings().measure();
    }

    ChartBlueprint chart() {
        return switch (analysis.form()) {
            case TREND -> trend();
            case SCATTER -> scatter();
            case BARS, PROPOSED -> bars();
        };
    }

    BarByMunicipality bars() {
        return new BarByMunicipality(
                caption(words.period(analysis)),
                axis(),
                Colour.ofProgramme(analysis.settings().programme()),
                analysis.shown().stream().map(this::bar).toList(),
                Order.AS_GIVEN,
                analysis.lines().stream()
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
                analysis.settings().marked().contains(row.municipality().code()));
    }

    private TrendLines trend() {
        List<ReportingPeriod> periods = List.copyOf(analysis.years().keySet());
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
        followed().forEach(row -> lines.add(line(row, periods, LINES.get(lines.size() - 1))));
        return new TrendLines(
                caption(analysis.band().map(words::band).orElse("")),
                axis(),
                periods.stream().map(PeriodNames.in(texts)::of).toList(),
                lines);
    }

    /** Those pointed out; where nobody is, the first of those shown. */
    private List<AnalysedMunicipality> followed() {
        List<AnalysedMunicipality> marked =
                analysis.marked().limit(LINES.size()).toList();
        return marked.isEmpty() ? analysis.shown().stream().limit(LINES.size()).toList() : marked;
    }

    private TrendLines.Line line(AnalysedMunicipality of, List<ReportingPeriod> periods, Colour colour) {
        return new TrendLines.Line(
                of.municipality().code().digits(),
                of.municipality().name(),
                colour,
                periods.stream()
                        .map(period -> analysis.years().getOrDefault(period, List.of()).stream()
                                .filter(row -> row.municipality().equals(of.municipality()))
                                .findFirst()
                                .map(row -> words.datum(row.measured()))
                                .orElseGet(() -> Datum.notReported(texts.get("analysis.unreported"))))
                        .toList());
    }

    private ScatterChart scatter() {
        return new ScatterChart(
                new ChartCaption(
                        texts.get(
                                "analysis.figure.scatter",
                                texts.of("report", analysis.settings().programme())),
                        words.period(analysis),
                        words.source(analysis)),
                analysis.shown().stream()
                        .map(row -> new ScatterChart.Point(
                                row.municipality().code().digits(),
                                row.municipality().name(),
                                answer(row, row.cases()),
                                answer(row, row.costYen()),
                                analysis.settings()
                                                .marked()
                                                .contains(row.municipality().code())
                                        ? Level.CAUTION
                                        : Level.PLAIN))
                        .toList());
    }

    private Datum answer(AnalysedMunicipality row, Answer<Long> answer) {
        if (!row.facts().reported()) {
            return words.datum(new Measured.Unreported());
        }
        return words.datum(
                switch (answer) {
                    case Answer.Given<Long>(Long value) -> Measured.of(value);
                    case Answer.Silent<Long>(var silence) -> new Measured.Silent(silence);
                });
    }

    private ChartCaption caption(String period) {
        return new ChartCaption(words.title(analysis), period, words.source(analysis));
    }

    private Axis axis() {
        return new Axis(words.measureWithUnit(measure), measure.format());
    }
}
