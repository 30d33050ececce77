package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagService;
import kurogo.review.ReviewOutcome;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.Symbol;
import kurogo.uikit.chart.Level;

/** 点検: all flags of a round, to be filtered, opened and decided. */
@Route("flags")
@Menu(order = 40, icon = "review", title = "flags.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class FlagInboxView extends Screen implements AfterNavigationObserver {

    private final transient FlagService flags;
    private final transient ReviewService review;
    private final transient List<ReportingRound> rounds;
    private final transient Map<MunicipalityCode, String> names;
    private final boolean mayEvaluate;
    private final Div content = new Div();

    FlagInboxView(
            FlagService flags, ReviewService review, RoundService rounds, AreaService area, CurrentUser currentUser) {
        this.flags = flags;
        this.review = review;
        this.rounds = rounds.all();
        this.names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        Role role = currentUser.get().role();
        this.mayEvaluate = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        title(texts().get("flags.title"));
    }

    /** What the filters leave; nothing chosen leaves everything. */
    private record Choice(Optional<RuleCode> rule, Optional<Severity> severity, boolean settledToo) {

        boolean admits(TrackedFlag flag) {
            return rule.filter(chosen -> chosen != flag.finding().rule()).isEmpty()
                    && severity.filter(chosen -> chosen != flag.finding().severity())
                            .isEmpty()
                    && (settledToo || flag.state().isOpen());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(Symbol.REVIEW, texts().get("flags.none.title"), texts().get("flags.noRound")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("flags.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("flags.round"), rounds, ReportingRound::period, texts());
        Filter<Optional<RuleCode>> rule = filters.select(
                "rule", texts().get("flags.rule"), orAll(RuleCode.values()), FlagInboxView::id, this::ruleName);
        Filter<Optional<Severity>> severity = filters.select(
                "severity",
                texts().get("flags.severity"),
                orAll(Severity.values()),
                FlagInboxView::id,
                this::severityName);
        Filter<Boolean> settled = filters.select(
                "state",
                texts().get("flags.state"),
                List.of(false, true),
                choice -> choice ? "all" : "open",
                choice -> texts().get(choice ? "flags.state.all" : "flags.state.open"));
        filters.read(event.getLocation().getQueryParameters());
        add(filters, content);
        show(round.value(), new Choice(rule.value(), severity.value(), settled.value()));
    }

    private void show(ReportingRound round, Choice choice) {
        subtitle(review.lastRun(round.id())
                .map(run ->
                        texts().get("flags.evaluated", PeriodNames.in(texts()).of(run.asOf()), run.evaluatedBy()))
                .orElse(texts().get("flags.notEvaluated")));
        if (mayEvaluate) {
            actions(new Button(texts().get("flags.evaluate"), click -> {
                tell(review.evaluate(round.id()));
                show(round, choice);
            }));
        }
        List<TrackedFlag> shown = flags.ofRound(round.id()).stream()
                .filter(choice::admits)
                .sorted(Comparator.comparing(
                                (TrackedFlag flag) -> flag.finding().severity())
                        .thenComparing(flag -> flag.finding().rule())
                        .thenComparing(flag -> flag.finding().municipality()))
                .toList();
        content.removeAll();
        content.add(
                shown.isEmpty()
                        ? new EmptyState(Symbol.DONE, texts().get("flags.none.title"), texts().get("flags.none.reason"))
                        : grid(shown));
    }

    private Grid<TrackedFlag> grid(List<TrackedFlag> shown) {
        Grid<TrackedFlag> grid = new Grid<>();
        grid.setItems(shown);
        grid.setHeight("68vh");
        grid.setMultiSort(true);
        grid.getElement().setAttribute("aria-label", texts().get("flags.count", shown.size()));
        grid.addComponentColumn(
                        flag -> new SeverityBadge(Level.of(flag.finding().severity()), texts()))
                .setHeader(texts().get("flags.severity"))
                .setComparator(flag -> flag.finding().severity())
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(flag -> new Anchor(
                        "flags/" + flag.id(), names.getOrDefault(flag.finding().municipality(), "")))
                .setHeader(texts().get("flags.municipality"))
                .setComparator(flag -> flag.finding().municipality())
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(flag -> ruleName(Optional.of(flag.finding().rule())))
                .setHeader(texts().get("flags.rule"))
                .setComparator(flag -> flag.finding().rule())
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(flag -> flag.finding()
                        .programme()
                        .map(programme -> texts().get("report.Programme.short." + programme.name()))
                        .orElse("－"))
                .setHeader(texts().get("flags.programme"))
                .setAutoWidth(true);
        grid.addColumn(this::explanation)
                .setHeader(texts().get("flags.seen"))
                .setTooltipGenerator(this::explanation)
                .setFlexGrow(6);
        grid.addComponentColumn(flag -> StateBadges.of(flag.state(), texts()))
                .setHeader(texts().get("flags.state"))
                .setComparator(TrackedFlag::state)
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemDoubleClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate("flags/" + click.getItem().id())));
        return grid;
    }

    private String explanation(TrackedFlag flag) {
        return flag.finding().evidence().explanation().stream()
                .map(sentence -> sentence.in(texts()))
                .collect(Collectors.joining(" "));
    }

    private void tell(ReviewOutcome outcome) {
        Notices.in(texts())
                .success(texts().get(
                                "flags.outcome",
                                outcome.raised(),
                                outcome.kept(),
                                outcome.cleared(),
                                outcome.reopened()));
    }

    private String ruleName(Optional<RuleCode> rule) {
        return rule.map(code -> texts().get("review.RuleCode." + code.name())).orElse(texts().get("flags.all"));
    }

    private String severityName(Optional<Severity> severity) {
        return severity.map(Level::of).map(level -> level.word(texts())).orElse(texts().get("flags.all"));
    }

    private static <E extends Enum<E>> List<Optional<E>> orAll(E[] constants) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()), Arrays.stream(constants).map(Optional::of))
                .toList();
    }

    private static <E extends Enum<E>> String id(Optional<E> choice) {
        return choice.map(Enum::name).orElse("all");
    }
}
