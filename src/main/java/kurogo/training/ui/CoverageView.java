package kurogo.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.Coverage;
import kurogo.training.CoverageLine;
import kurogo.training.CoverageService;
import kurogo.uikit.Chart;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.Tile;
import kurogo.uikit.chart.HeatMap;
import kurogo.uikit.table.ExportButtons;

/** 到達状況: whom training has reached, by municipality, course and year, and who has a trained manager now. */
@Route("training/coverage")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class CoverageView extends Screen implements AfterNavigationObserver {

    private final transient CoverageService coverage;
    private final transient Map<Long, Course> courses;
    private final transient TrainingWords words;
    private final Div content = new Div();

    /** Which municipalities are shown. */
    enum Shown {
        ALL(line -> true),
        REACHED(CoverageLine::everReached),
        TRAINED_MANAGER(CoverageLine::hasTrainedManager),
        NEVER(line -> !line.everReached()),
        FLAGGED_NEVER(line -> line.flagged() && !line.everReached()),
        NO_MANAGER(line -> !line.hasTrainedManager());

        private final transient Predicate<CoverageLine> matching;

        Shown(Predicate<CoverageLine> matching) {
            this.matching = matching;
        }
    }

    CoverageView(CoverageService coverage, CourseService courses, AreaService area, CurrentUser user) {
        this.coverage = coverage;
        this.courses = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        this.words = TrainingWords.in(texts(), area);
        title(words.get("coverage.title"));
        subtitle(words.get("coverage.subtitle"));
        if (Trainers.may(user)) {
            Anchor invite = new Anchor("training/invitations", words.get("invitations.title"));
            invite.addClassName("kurogo-button-link");
            actions(invite);
        }
        content.addClassName("kurogo-stack");
        add(TrainingNav.at(TrainingNav.Place.COVERAGE, words), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<Shown> shown =
                filters.select("show", words.get("coverage.show"), List.of(Shown.values()), Shown::name, words::of);
        filters.read(event.getLocation().getQueryParameters());
        Coverage now = coverage.now();
        if (now.lines().isEmpty()) {
            content.add(new EmptyState(
                    Symbol.MUNICIPALITY, words.get("coverage.empty"), words.get("coverage.empty.reason")));
            return;
        }
        List<CoverageLine> lines =
                now.lines().stream().filter(shown.value().matching).toList();
        CoverageTable table = new CoverageTable(now, lines, courses, words);
        filters.addAside(new ExportButtons(words.get("coverage.fileName"), table::exported, texts()));
        content.add(tiles(now), filters);
        String title = words.get("coverage.map", lines.size());
        if (!now.columns().isEmpty() && !lines.isEmpty()) {
            content.add(new Panel(title, chart(new CoverageChart(now, lines, courses, words).titled(title))));
        }
        content.add(new Panel(words.get("coverage.table"), new Paragraph(words.get("coverage.legend")), table));
    }

    private static Chart chart(HeatMap of) {
        Chart chart = new Chart();
        chart.show(of);
        chart.addSelectListener(chosen -> UI.getCurrentOrThrow().navigate("municipalities/" + chosen.key()));
        return chart;
    }

    private Div tiles(Coverage now) {
        int all = now.lines().size();
        Div tiles = new Div(
                tile("coverage.reached", now.reached(), all, Shown.REACHED),
                tile("coverage.manager", now.withTrainedManager(), all, Shown.TRAINED_MANAGER),
                tile("coverage.never", now.neverReached(), all, Shown.NEVER),
                tile("coverage.flagged", now.flaggedAndNeverReached(), all, Shown.FLAGGED_NEVER));
        tiles.addClassName("kurogo-tiles");
        return tiles;
    }

    private Tile tile(String key, long number, int all, Shown behind) {
        return new Tile(words.get(key), texts())
                .figure(Long.toString(number), words.get("coverage.of", all))
                .opens("training/coverage?show=" + behind.name());
    }
}
