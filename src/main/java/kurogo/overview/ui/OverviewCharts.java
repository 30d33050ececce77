package kurogo.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.overview.Overview;
import kurogo.report.CombinedRow;
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

/** The pictures of the overview: shares beside the national review, cost against cases, and the map. */
final class OverviewCharts extends Div {

    private static final String BOUNDARIES = "prefecture";

    private final transient Overview overview;
    private final Programme programme;
    private final transient Texts texts;
    private final transient Map<MunicipalityCode, Severity> gravest;

    OverviewCharts(Overview overview, Programme programme, AreaService area, Texts texts) {
        this.overview = overview;
        this.programme = programme;
        this.texts = texts;
        this.gravest = overview.gravest(programme);
        addClassName("kurogo-panels");
        add(shares(), scatter());
        area.boundaries().ifPresent(shapes -> add(map(shapes)));
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

    private ScatterChart.Point point(CombinedRow row) {
        return new ScatterChart.Point(
                row.municipality().digits(),
                row.name(),
                datum(row, row.cases()),
                datum(row, row.costYen()),
                Optional.ofNullable(gravest.get(row.municipality()))
                        .map(Level::of)
                        .orElse(Level.PLAIN));
    }

    private Panel map(String shapes) {
        Chart chart = new Chart();
        chart.setBoundaries(new Boundaries(BOUNDARIES, "N03_007", shapes));
        String title = texts.get("overview.map", programmeName());
        Axis measure = new Axis(title, FigureFormat.CASES);
        chart.show(new ChoroplethMap(
                caption(title),
                BOUNDARIES,
                measure,
                overview.rows(programme).stream().map(this::region).toList()));
        chart.addSelectListener(selected -> open(selected.key()));
        return new Panel(title, chart);
    }

    private ChoroplethMap.Area region(CombinedRow row) {
        List<String> tip = row.costYen()
                .asValue()
                .map(cost ->
                        List.of(texts.get("overview.tip.cost", Figures.in(texts).thousandYen(cost))))
                .orElse(List.of());
        return new ChoroplethMap.Area(row.municipality().withoutCheckDigit(), row.name(), datum(row, row.cases()), tip);
    }

    /** What was not run need not be there; every other silence should have been a figure. */
    private Datum datum(CombinedRow row, Answer<Long> answer) {
        boolean notRun = row.run().equals(Answer.of(false));
        return switch (answer) {
            case Answer.Given<Long>(var value) when !(notRun && value == 0) -> Datum.of(value);
            case Answer.Given<Long> ignored -> notRun();
            case Answer.Silent<Long>(var silence) -> {
                boolean meant = notRun || silence == Silence.NOT_RUN || silence == Silence.NOT_APPLICABLE;
                String words = row.reported()
                        ? texts.get("report.Silence." + silence.name())
                        : texts.get("overview.notReported");
                yield meant ? notRun() : Datum.notReported(words);
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
