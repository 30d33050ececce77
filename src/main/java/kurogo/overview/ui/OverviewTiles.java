package kurogo.overview.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kurogo.calendar.ReportingPeriod;
import kurogo.overview.Overview;
import kurogo.report.YearTotal;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Spark;
import kurogo.uikit.Tile;
import kurogo.uikit.chart.Level;

/** The figures of a round, each of which opens the list behind it. */
final class OverviewTiles extends Div {

    private final transient Overview overview;
    private final transient Texts texts;
    private final transient Figures figures;
    private final String round;

    OverviewTiles(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.figures = Figures.in(texts);
        this.round = "round=" + overview.round().period().code();
        addClassName("kurogo-tiles");
        add(reported());
        Programme.REVIEWED.forEach(programme -> add(cases(programme)));
        add(
                flags(RuleCode.ZERO_CASES),
                flags(RuleCode.HIGH_COST),
                flags(RuleCode.COST_SPREAD),
                flags(RuleCode.TARGET_MISSING),
                toDo(),
                training());
    }

    private Tile reported() {
        int missing = overview.completeness().asked() - overview.completeness().reported();
        return new Tile(texts.get("overview.tile.reported"), texts)
                .figure(
                        Integer.toString(overview.completeness().reported()),
                        texts.get("overview.tile.of", overview.completeness().asked()))
                .remark(texts.get("overview.tile.missing", missing))
                .opens("reception?" + round);
    }

    private Tile cases(Programme programme) {
        String label = texts.get("overview.tile.cases", texts.get("report.Programme.short." + programme.name()));
        Tile tile = new Tile(label, texts).opens("reception/table?" + round);
        Optional<Long> cases = overview.cases(programme);
        if (cases.isEmpty()) {
            return tile.noData(texts.get("overview.tile.noCases"));
        }
        tile.figure(figures.bare(FigureFormat.CASES, cases.get()), texts.get("overview.tile.unit.cases"));
        overview.casesBefore(programme).ifPresent(before -> {
            long difference = cases.get() - before;
            tile.change(
                    texts.get("overview.tile.change", figures.change(FigureFormat.CASES, difference)),
                    Tile.Trend.of(difference));
        });
        spark(programme).ifPresent(tile::remark);
        return tile;
    }

    /** The totals of whole years that lead to today; a line needs two. */
    private Optional<Spark> spark(Programme programme) {
        List<YearTotal> totals = overview.totals(programme);
        return totals.size() < 2
                ? Optional.empty()
                : Optional.of(new Spark(
                        totals.stream()
                                .map(total -> OptionalDouble.of(total.cases()))
                                .toList(),
                        totals.stream()
                                .map(total -> texts.get(
                                        "overview.tile.year",
                                        ReportingPeriod.annual(total.year()).code(),
                                        figures.cases(total.cases())))
                                .collect(Collectors.joining("、"))));
    }

    private Tile flags(RuleCode rule) {
        long open = overview.openFlags(rule);
        long raised = overview.raised(rule);
        Tile tile = new Tile(texts.get("review.RuleCode." + rule.name()), texts)
                .figure(Long.toString(open), texts.get("overview.tile.unit.flags"))
                .opens("flags?" + round + "&rule=" + rule.name());
        if (open != raised) {
            tile.remark(texts.get("overview.tile.raised", raised));
        }
        overview.raisedBefore(rule)
                .map(before -> raised - before)
                .ifPresent(difference -> tile.change(
                        texts.get("overview.tile.change", figures.change(FigureFormat.NUMBER, difference)),
                        Tile.Trend.of(difference)));
        return tile;
    }

    private Tile training() {
        return new Tile(texts.get("overview.tile.training"), texts)
                .figure(
                        Integer.toString(overview.training().municipalities()),
                        texts.get("overview.tile.of", overview.training().of()))
                .opens("training/coverage");
    }

    private Tile toDo() {
        long alerts = overview.openFlags(Severity.ALERT);
        Tile tile = new Tile(texts.get("overview.tile.toDo"), texts)
                .figure(Long.toString(overview.openFlags().size()), texts.get("overview.tile.unit.flags"))
                .remark(texts.get("overview.tile.alerts", alerts))
                .opens("flags?" + round);
        return alerts > 0 ? tile.level(Level.ALERT) : tile;
    }
}
