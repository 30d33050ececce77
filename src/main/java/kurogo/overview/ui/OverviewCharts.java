package kurogo.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.TileGrid;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodNames;
import kurogo.overview.MapMeasure;
import kurogo.overview.Overview;
import kurogo.report.ProgrammeFigures;
import kurogo.report.ReportStanding;
import kurogo.report.YearTotal;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import kurogo.review.rule.Severity;
import kurogo.review.rule.Share;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Chart;
import kurogo.uikit.Panel;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.ChoroplethMap;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ScatterChart;
import kurogo.uikit.chart.ShareBars;
import kurogo.uikit.chart.TrendLines;

/** The pictures of the overview: shares beside the national review, cost against cases, and the map. */
final class OverviewCharts extends Div {

    private final transient Overview overview;
    private final Programme programme;
    private final transient Texts texts;
    private final MapMeasure measure;
    private final transient Map<MunicipalityCode, Severity> gravest;
    private final transient Map<MunicipalityCode, Long> open;
    private final transient Set<MunicipalityCode> awaitingCheck;

    OverviewCharts(Overview overview, Programme programme, MapMeasure measure, AreaService area, Texts texts) {
        this.overview = overview;
        this.programme = programme;
        this.measure = measure;
        this.texts = texts;
        this.gravest = overview.gravest(programme);
        this.open = overview.openByMunicipality();
        this.awaitingCheck = overview.completeness().awaitingCheck().stream()
                .map(ReportStanding::municipality)
                .collect(Collectors.toSet());
        addClassName("kurogo-panels");
        add(map(area), shares(), trend(), scatter());
    }

    private Panel shares() {
        Chart chart = new Chart();
        chart.show(new ShareBars(
                caption(texts.get("overview.shares")),
                overview.shares().stream().map(this::share).toList()));
        return new Panel(texts.get("overview.shares"), chart);
    }

    private ShareBars.Share share(Share share) {
        String rule = texts.get("overview.share." + share.finding().name());
        String label = share.programme()
                .map(of -> texts.get("overview.share.of", rule, texts.get("report.Programme.short." + of.name())))
                .orElse(rule);
        return new ShareBars.Share(
                share.finding().name(),
                label,
                share.found().size(),
                share.base().size(),
                share.national(),
                share.programme().map(Colour::ofProgramme).orElse(Colour.PLAIN));
    }

    private Panel scatter() {
        Chart chart = new Chart();
        String title = texts.get("overview.scatter", programmeName());
        chart.show(new ScatterChart(
                caption(title),
                overview.rows(programme).stream().map(this::point).toList()));
        chart.addSelectListener(selected -> open(selected.key()));
        return new Panel(title, chart);
    }

    private ScatterChart.Point point(ProgrammeFigures row) {
        return new ScatterChart.Point(
                row.municipality().digits(),
                row.name(),
                datum(row, row.cases()),
                datum(row, row.costYen()),
                Optional.ofNullable(gravest.get(row.municipality()))
                        .map(Level::of)
                        .orElse(Level.PLAIN));
    }

    /** Boundaries where there are some, tiles in their place where there are none. */
    private Panel map(AreaService area) {
        LocalDate on = overview.round().dueOn();
        Chart chart = new Chart();
        chart.setBoundaries(
                area.boundaryChecksum(),
                Boundaries.ofMunicipalities(
                        () -> area.boundaries().orElseGet(() -> TileGrid.of(area.municipalities(on)))));
        String title = texts.get("overview.map." + measure.name(), programmeName());
        chart.show(new ChoroplethMap(
                caption(title),
                Boundaries.MUNICIPALITIES,
                new Axis(title, measure.format()),
                overview.rows(programme).stream().map(this::region).toList()));
        chart.addSelectListener(selected -> open(selected.key()));
        Panel panel = new Panel(title, chart);
        if (area.boundaryYears().isEmpty()) {
            panel.add(new Paragraph(texts.get("overview.map.tiles")));
        }
        return panel;
    }

    private ChoroplethMap.Area region(ProgrammeFigures row) {
        Figures figures = Figures.in(texts);
        List<String> tip = Stream.of(
                        row.cases().asValue().map(figures::cases).map(words -> texts.get("overview.tip.cases", words)),
                        row.costYen()
                                .asValue()
                                .map(figures::thousandYen)
                                .map(words -> texts.get("overview.tip.cost", words)),
                        Optional.ofNullable(open.get(row.municipality()))
                                .map(number -> texts.get("overview.tip.flags", number)))
                .flatMap(Optional::stream)
                .toList();
        return new ChoroplethMap.Area(row.municipality().withoutCheckDigit(), row.name(), measured(row), tip);
    }

    private Datum measured(ProgrammeFigures row) {
        Optional<Double> number = measure.of(
                row,
                Optional.ofNullable(overview.residents().get(row.municipality())),
                open.getOrDefault(row.municipality(), 0L));
        return number.filter(known -> measure != MapMeasure.CASES)
                .map(Datum::of)
                .orElseGet(() -> measure == MapMeasure.COST ? datum(row, row.costYen()) : absentOr(row));
    }

    /** A quotient by no case is no number, whatever was reported. */
    private Datum absentOr(ProgrammeFigures row) {
        Datum cases = datum(row, row.cases());
        return measure == MapMeasure.CASES || cases.asAbsent().isPresent()
                ? cases
                : Datum.notRun(texts.get("overview.map.noQuotient"));
    }

    /** What all municipalities together reported over the years. */
    private Panel trend() {
        List<FiscalYear> years = overview.totals().stream()
                .map(YearTotal::year)
                .distinct()
                .sorted()
                .toList();
        Chart chart = new Chart();
        String title = texts.get("overview.trend");
        chart.show(new TrendLines(
                new ChartCaption(title, "", texts.get("overview.trend.source")),
                new Axis(title, FigureFormat.CASES),
                years.stream().map(year -> PeriodNames.in(texts).of(year)).toList(),
                Programme.REVIEWED.stream().map(of -> line(of, years)).toList()));
        return new Panel(title, chart);
    }

    private TrendLines.Line line(Programme of, List<FiscalYear> years) {
        Map<FiscalYear, YearTotal> totals =
                overview.totals(of).stream().collect(Collectors.toMap(YearTotal::year, Function.identity()));
        return new TrendLines.Line(
                of.name(),
                texts.get("report.Programme.short." + of.name()),
                Colour.ofProgramme(of),
                years.stream()
                        .map(year -> Optional.ofNullable(totals.get(year))
                                .map(total -> Datum.of(total.cases()))
                                .orElseGet(() -> Datum.notReported(texts.get("overview.notReported"))))
                        .toList());
    }

    /** What was not run need not be there; every other silence should have been a figure. */
    private Datum datum(ProgrammeFigures row, Answer<Long> answer) {
        boolean notRun = row.run().is(false);
        return switch (answer) {
            case Answer.Given<Long>(var value) when !(notRun && value == 0) -> Datum.of(value);
            case Answer.Given<Long> ignored -> notRun();
            case Answer.Silent<Long>(var silence) -> {
                boolean meant = notRun || silence == Silence.NOT_RUN || silence == Silence.NOT_APPLICABLE;
                Datum missing = row.reported()
                        ? Datum.notStated(texts.get("report.Silence." + silence.name()))
                        : Datum.notReported(texts.get(
                                awaitingCheck.contains(row.municipality())
                                        ? "overview.awaitsCheck"
                                        : "overview.notReported"));
                yield meant ? notRun() : missing;
            }
        };
    }

    private Datum notRun() {
        return Datum.notRun(texts.get("report.Silence." + Silence.NOT_RUN.name()));
    }

    private ChartCaption caption(String title) {
        return new ChartCaption(
                title,
                PeriodNames.in(texts).of(overview.round().period()),
                texts.get(
                        "overview.source",
                        overview.completeness().reported(),
                        overview.completeness().asked()));
    }

    private String programmeName() {
        return texts.get("report.Programme.short." + programme.name());
    }

    private static void open(String key) {
        MunicipalityCode.parse(key).ifPresent(code -> UI.getCurrent().navigate("municipalities/" + code.digits()));
    }
}
