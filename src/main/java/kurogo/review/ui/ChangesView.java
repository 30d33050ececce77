package kurogo.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagEvent;
import kurogo.review.FlagService;
import kurogo.review.ReviewRun;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** What each evaluation of a round did to its flags, and why there was one. */
@Route("flags/changes")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class ChangesView extends Screen implements AfterNavigationObserver {

    private static final int RUNS = 30;

    private final transient ReviewService review;
    private final transient FlagService flags;
    private final transient List<ReportingRound> rounds;
    private final transient FlagWords words;

    ChangesView(ReviewService review, FlagService flags, RoundService rounds, AreaService area, Clock clock) {
        this.review = review;
        this.flags = flags;
        this.rounds = rounds.all();
        Map<MunicipalityCode, String> names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        words = new FlagWords(texts(), names, Map.of(), clock);
        title(texts().get("rulesets.changes"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add(ReviewNav.at("flags/changes", texts()));
        List<ReportingRound> evaluated = rounds.stream()
                .filter(round -> review.lastRun(round.id()).isPresent())
                .toList();
        if (evaluated.isEmpty()) {
            add(new EmptyState(Symbol.REVIEW, texts().get("flags.none.title"), texts().get("flags.noRound")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("flags.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("flags.round"), evaluated, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        List<ReviewRun> runs = review.runs(round.value().id(), RUNS);
        Filter<ReviewRun> run = filters.select(
                        "run", texts().get("rulesets.changes.run"), runs, each -> Long.toString(each.id()), this::name)
                .wide();
        filters.read(event.getLocation().getQueryParameters());
        add(filters);
        show(run.value());
    }

    private void show(ReviewRun run) {
        List<FlagEvent> events = review.changes(run.id());
        Map<Long, TrackedFlag> concerned =
                flags.named(events.stream().map(FlagEvent::flagId).distinct().toList()).stream()
                        .collect(Collectors.toMap(TrackedFlag::id, Function.identity()));
        subtitle(texts().get("rulesets.changes.cause", texts().of("rulesets", run.cause()), run.evaluatedBy()));
        if (events.isEmpty()) {
            add(new EmptyState(
                    Symbol.SAME, texts().get("rulesets.changes.none"), texts().get("rulesets.changes.none.reason")));
            return;
        }
        Map<FlagEvent.Kind, List<FlagEvent>> byKind =
                events.stream().collect(Collectors.groupingBy(FlagEvent::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> add(new Panel(
                texts().get("rulesets.changes.kind", texts().of("rulesets", kind), some.size()),
                list(some, concerned))));
    }

    private UnorderedList list(List<FlagEvent> events, Map<Long, TrackedFlag> concerned) {
        UnorderedList list = new UnorderedList();
        events.forEach(event -> {
            TrackedFlag flag = concerned.get(event.flagId());
            if (flag != null) {
                list.add(new ListItem(
                        new Anchor("flags/" + flag.id(), words.title(flag)),
                        new Span(texts().get("rulesets.changes.what", EventWords.what(event, texts())))));
            }
        });
        return list;
    }

    private String name(ReviewRun run) {
        String day = PeriodNames.in(texts()).of(JapanTime.dayOf(run.evaluatedAt()));
        return texts().get("rulesets.changes.name", day, texts().of("rulesets", run.cause()), run.id());
    }
}
