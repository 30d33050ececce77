package kurogo.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.LedElsewhere;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.overview.LikeForLike;
import kurogo.overview.Lookback;
import kurogo.overview.MapMeasure;
import kurogo.overview.Overview;
import kurogo.overview.OverviewService;
import kurogo.overview.VisitService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 概況: who has reported, what needs a look, and how the prefecture stands beside the national review. */
@Route("")
@Menu(order = 10, icon = "overview", title = "overview.nav")
@PermitAll
@LedElsewhere(Role.MUNICIPAL_REPORTER)
public class OverviewView extends Screen implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient OverviewService overviews;
    private final transient VisitService visits;
    private final transient AreaService area;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final transient List<ReportingRound> rounds;
    private final Div content = new Div();

    OverviewView(
            OverviewService overviews,
            VisitService visits,
            AreaService area,
            RoundService rounds,
            CurrentUser currentUser,
            Clock clock) {
        this.overviews = overviews;
        this.visits = visits;
        this.area = area;
        this.currentUser = currentUser;
        this.clock = clock;
        this.rounds = rounds.all();
        title(texts().get("overview.title"));
        content.addClassName("kurogo-overview");
        add(content);
    }

    /** A municipal reporter's first screen is their own report; that of an empty program's administrator says what to do first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Role role = currentUser.get().role();
        if (role == Role.MUNICIPAL_REPORTER) {
            event.forwardTo("reception");
        } else if (role == Role.ADMINISTRATOR && area.everyMunicipality().isEmpty()) {
            event.forwardTo("administration/master");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        if (rounds.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.OVERVIEW,
                    texts().get("overview.empty.title"),
                    texts().get("overview.empty.reason"),
                    new Anchor("reception", texts().get("overview.empty.step"))));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("overview.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("overview.round"), rounds, ReportingRound::period, texts());
        Filter<Programme> programme = filters.select(
                "programme",
                texts().get("overview.programme"),
                Programme.REVIEWED,
                Programme::name,
                choice -> texts().get("report.Programme.short." + choice.name()));
        Filter<MapMeasure> measure = filters.select(
                "measure",
                texts().get("overview.measure"),
                List.of(MapMeasure.values()),
                MapMeasure::name,
                choice -> texts().of("overview", choice));
        filters.read(event.getLocation().getQueryParameters());
        content.add(filters);
        show(overviews.of(round.value()), programme.value(), measure.value());
    }

    private TodayPanels today(Overview overview) {
        Optional<Instant> before = visits.begin();
        return new TodayPanels(
                overview,
                before,
                before.map(since -> overviews.announcedSince(since, texts())).orElse(List.of()),
                JapanTime.today(clock),
                texts());
    }

    private void show(Overview overview, Programme programme, MapMeasure measure) {
        subtitle(texts().get(
                        "overview.subtitle",
                        overview.round().title(),
                        PeriodNames.in(texts()).of(overview.round().dueOn())));
        content.add(
                new OverviewTiles(overview, texts()),
                comparability(overview.lookback()),
                today(overview),
                new OverviewCharts(overview, programme, measure, area, texts()),
                new MissingReports(overview.completeness(), texts()));
    }

    /** Says what tiles cannot be held against, and what their lines run through where that is not what the round asks about. */
    private Paragraph comparability(Lookback lookback) {
        String before = lookback.yearBefore()
                .map(this::whoIsCompared)
                .orElseGet(() -> texts().get(
                                "overview.years.noYearBefore",
                                PeriodNames.in(texts()).of(lookback.now().part())));
        String whole = lookback.runsThroughWholeYears() ? texts().get("overview.years.whole") : "";
        Paragraph words = new Paragraph((before + " " + whole).strip());
        words.addClassName("kurogo-quiet");
        words.setVisible(!words.getText().isEmpty());
        return words;
    }

    private String whoIsCompared(LikeForLike both) {
        if (both.isEveryone()) {
            return "";
        }
        return both.municipalities() == 0
                ? texts().get("overview.years.nobodyInBoth")
                : texts().get("overview.years.same", both.municipalities());
    }
}
