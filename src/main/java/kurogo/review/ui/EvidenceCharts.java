package kurogo.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.review.CostFunnelCurve;
import kurogo.review.FlagEvidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Value;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.FunnelPlot;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ScatterChart;
import kurogo.uikit.chart.TrendLines;

/** The pictures of one evidence: the funnel or the field it was judged in, and the years of the municipality itself. */
final class EvidenceCharts {

    private final FlagEvidence evidence;
    private final PeerNames names;
    private final Texts texts;

    EvidenceCharts(FlagEvidence evidence, PeerNames names, Texts texts) {
        this.evidence = evidence;
        this.names = names;
        this.texts = texts;
    }

    /** The picture of the peers; nothing for rules that compare with nobody. */
    Optional<ChartBlueprint> peers() {
        return switch (evidence.flag().finding().rule()) {
            case HIGH_COST ->
                CostFunnelCurve.of(evidence.flag().finding().evidence()).map(this::funnel);
            case COST_PER_CASE, COST_SPREAD ->
                evidence.flag().finding().evidence().peers().map(this::scatter);
            default -> Optional.empty();
        };
    }

    /** Cases and cost of the programme over the years; nothing for a flag on the report as a whole. */
    List<ChartBlueprint> years() {
        return evidence.flag()
                .finding()
                .programme()
                .map(programme -> List.<ChartBlueprint>of(
                        trend(programme, "evidence.years.cases", FigureFormat.CASES, ProgrammeAnswers::cases),
                        trend(programme, "evidence.years.cost", FigureFormat.THOUSAND_YEN, ProgrammeAnswers::costYen)))
                .orElse(List.of());
    }

    private FunnelPlot funnel(CostFunnelCurve curve) {
        return new FunnelPlot(
                caption(texts.get("evidence.funnel")),
                new Axis(texts.get("evidence.funnel.cost"), FigureFormat.THOUSAND_YEN),
                new Axis(texts.get("evidence.funnel.rate"), FigureFormat.NUMBER),
                curve.rate(),
                curve.limits().stream()
                        .map(limit -> new FunnelPlot.Limits(
                                limit.cost(),
                                limit.outer().lower(),
                                limit.inner().lower(),
                                limit.inner().upper(),
                                limit.outer().upper()))
                        .toList(),
                curve.points().stream()
                        .map(point -> new FunnelPlot.Point(
                                point.municipality().digits(),
                                names.of(point.municipality()),
                                point.cost(),
                                point.rate(),
                                level(point.municipality())))
                        .toList());
    }

    private ScatterChart scatter(PeerGroup peers) {
        return new ScatterChart(
                caption(texts.get("evidence.scatter")),
                peers.members().stream()
                        .map(peer -> new ScatterChart.Point(
                                peer.municipality().digits(),
                                names.of(peer.municipality()),
                                datum(peer, Measure.CASES),
                                datum(peer, Measure.COST),
                                level(peer.municipality())))
                        .toList());
    }

    private TrendLines trend(
            Programme programme, String title, FigureFormat format, Function<ProgrammeAnswers, Answer<Long>> measure) {
        PeriodNames periods = PeriodNames.in(texts);
        String name = texts.get("report.Programme.short." + programme.name());
        return new TrendLines(
                caption(texts.get(title)),
                new Axis(texts.get(title), format),
                evidence.years().stream().map(year -> periods.of(year.period())).toList(),
                List.of(new TrendLines.Line(
                        programme.name(),
                        name,
                        Colour.ofProgramme(programme),
                        evidence.years().stream()
                                .map(year -> datum(measure.apply(year.answers().programme(programme))))
                                .toList())));
    }

    private Level level(MunicipalityCode code) {
        return Optional.ofNullable(evidence.flagged().get(code)).map(Level::of).orElse(Level.PLAIN);
    }

    private Datum datum(Peer peer, Measure measure) {
        return peer.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(Figure::value)
                .filter(Value.Amount.class::isInstance)
                .map(value -> Datum.of(((Value.Amount) value).number()))
                .findFirst()
                .orElseGet(() -> Datum.notStated(texts.get("report.Silence.BLANK")));
    }

    private Datum datum(Answer<Long> answer) {
        return switch (answer) {
            case Answer.Given<Long>(var value) -> Datum.of(value);
            case Answer.Silent<Long>(var silence) -> Datum.notStated(texts.get("report.Silence." + silence.name()));
        };
    }

    private ChartCaption caption(String title) {
        return new ChartCaption(
                title, PeriodNames.in(texts).of(evidence.round().period()), texts.get("evidence.source"));
    }
}
