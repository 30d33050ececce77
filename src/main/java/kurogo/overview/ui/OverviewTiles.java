package kurogo.overview.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import kurogo.overview.Overview;
import kurogo.overview.RoundCounts;
import kurogo.overview.ui.Course.Counted;
import kurogo.report.Completeness;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Tile;
import kurogo.uikit.chart.Level;

/** The figures of a round, each of which opens the list behind it. */
final class OverviewTiles extends Div {

    private final transient Overview overview;
    private final transient Texts texts;
    private final transient Figures figures;
    private final transient CourseWords words;
    private final String round;

    OverviewTiles(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.figures = Figures.in(texts);
        this.words = new CourseWords(texts);
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
        Completeness completeness = overview.completeness();
        int handedIn = completeness.handedIn();
        Tile tile = new Tile(texts.get("overview.tile.reported"), texts)
                .figure(Integer.toString(handedIn), texts.get("overview.tile.of", completeness.asked()))
                .remark(texts.get(
                        "overview.tile.standing",
                        completeness.reported(),
                        handedIn - completeness.reported(),
                        completeness.asked() - handedIn))
                .opens("reception?" + round);
        return words.under(
                tile,
                Course.ofAll(
                        overview.lookback(), Counted.MUNICIPALITIES, counts -> Optional.of(counts.handedIn()), texts));
    }

    private Tile cases(Programme programme) {
        String label = texts.get("overview.tile.cases", texts.get("report.Programme.short." + programme.name()));
        Tile tile = new Tile(label, texts).opens("reception/table?" + round);
        overview.lookback()
                .now(counts -> counts.cases(programme))
                .ifPresentOrElse(
                        cases -> tile.figure(
                                figures.bare(FigureFormat.CASES, cases), texts.get("overview.tile.unit.cases")),
                        () -> tile.noData(texts.get("overview.tile.noCases")));
        return withCourse(tile, Counted.CASES, counts -> counts.cases(programme));
    }

    private Tile flags(RuleCode rule) {
        Tile tile = new Tile(texts.get("review.RuleCode." + rule.name()), texts)
                .opens("flags?" + round + "&rule=" + rule.name());
        Function<RoundCounts, Optional<Long>> raised = counts -> counts.raised(rule);
        return withCourse(counted(tile, overview.openFlags(rule), raised), Counted.FLAGS, raised);
    }

    private Tile toDo() {
        Tile tile = new Tile(texts.get("overview.tile.toDo"), texts).opens("flags?" + round);
        counted(tile, overview.openFlags().size(), RoundCounts::raised);
        long alerts = overview.openFlags(Severity.ALERT);
        if (overview.isEvaluated()) {
            tile.remark(texts.get("overview.tile.alerts", alerts));
        }
        return withCourse(alerts > 0 ? tile.level(Level.ALERT) : tile, Counted.FLAGS, RoundCounts::raised);
    }

    /** The open flags of a tile, and how many were raised where some are settled. */
    private Tile counted(Tile tile, long open, Function<RoundCounts, Optional<Long>> raised) {
        Optional<Long> all = overview.lookback().now(raised);
        if (all.isEmpty()) {
            return tile.noData(texts.get("overview.tile.notEvaluated"));
        }
        tile.figure(Long.toString(open), texts.get("overview.tile.unit.flags"));
        return all.get() == open ? tile : tile.remark(texts.get("overview.tile.raised", all.get()));
    }

    private Tile training() {
        Tile tile = new Tile(texts.get("overview.tile.training"), texts)
                .figure(
                        Integer.toString(overview.training().municipalities()),
                        texts.get("overview.tile.of", overview.training().of()))
                .opens("training/coverage");
        return words.under(tile, Course.of(overview.training(), texts));
    }

    private Tile withCourse(Tile tile, Counted of, Function<RoundCounts, Optional<Long>> number) {
        return words.under(tile, Course.ofTheSame(overview.lookback(), of, number, texts));
    }
}
