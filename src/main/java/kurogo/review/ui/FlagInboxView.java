package kurogo.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagCount;
import kurogo.review.FlagGrouping;
import kurogo.review.FlagInboxService;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.ReviewOutcome;
import kurogo.review.ReviewService;
import kurogo.review.SavedFilterService;
import kurogo.review.TrackedFlag;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import kurogo.uikit.KeyCommands;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 点検: the flags of a round, to be gone through one after the other, opened, decided and taken away. */
@Route("flags")
@Menu(order = 40, icon = "review", title = "flags.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class FlagInboxView extends Screen implements AfterNavigationObserver {

    private static final String LOOKED_AT = "flag";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final transient FlagInboxService inbox;
    private final transient ReviewService review;
    private final transient SavedFilterService savedFilters;
    private final transient List<ReportingRound> rounds;
    private final transient FlagWords words;
    private final transient InboxFilters filters;
    private final transient Decisions decisions;
    private final transient Triage triage;
    private final transient KeyCommands keys;
    private final boolean mayDecide;
    private final FlagGrid grid;
    private final FlagPreview preview;
    private final InboxBulk bulk;
    private final Div content = new Div();
    private transient QueryParameters address = QueryParameters.empty();

    FlagInboxView(
            FlagInboxService inbox,
            FlagService flags,
            ReviewService review,
            RoundService rounds,
            AreaService area,
            ColleagueService colleagues,
            SavedFilterService savedFilters,
            CurrentUser currentUser,
            Clock clock) {
        this.inbox = inbox;
        this.review = review;
        this.savedFilters = savedFilters;
        this.rounds = rounds.all();
        List<Colleague> people = colleagues.responsible();
        Role role = currentUser.get().role();
        mayDecide = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        Map<MunicipalityCode, String> names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        words = new FlagWords(texts(), names, colleagues.names(), clock);
        filters = new InboxFilters(this.rounds, area.bands().bands(), people, currentUser, texts());
        decisions = new Decisions(flags, people, currentUser.get().id(), words, this::showAnew);
        triage = new Triage(this::one, this::look);
        grid = new FlagGrid(words, mayDecide);
        preview = new FlagPreview(words, Optional.of(decisions).filter(any -> mayDecide));
        bulk = new InboxBulk(
                decisions,
                texts(),
                this::everything,
                chosen -> grid.asMultiSelect().setValue(chosen));
        keys = keys();
        keys.listenOn(this);
        title(texts().get("flags.title"));
        addClassName("kurogo-inbox");
        content.addClassName("kurogo-inbox-body");
        grid.addItemClickListener(click -> grid.rowOf(click.getItem()).ifPresent(triage::moveTo));
        grid.addItemDoubleClickListener(click -> open(click.getItem()));
        if (mayDecide) {
            grid.asMultiSelect().addValueChangeListener(change -> bulk.show(change.getValue()));
        }
    }

    private KeyCommands keys() {
        KeyCommands commands = KeyCommands.in(texts())
                .on("j", texts().get("inbox.key.next"), triage::next)
                .on("k", texts().get("inbox.key.previous"), triage::previous)
                .on("o", texts().get("inbox.key.open"), () -> triage.current().ifPresent(this::open));
        if (mayDecide) {
            commands.on("c", texts().get("inbox.key.check"), () -> decide(FlagState.CHECKING))
                    .on("e", texts().get("inbox.key.accept"), () -> decide(FlagState.EXPLAINED))
                    .on("m", texts().get("inbox.key.mine"), () -> withChosen(decisions::assignToMe))
                    .on("a", texts().get("inbox.key.assign"), () -> withChosen(decisions::assign))
                    .on(
                            "x",
                            texts().get("inbox.key.select"),
                            () -> triage.current().ifPresent(this::toggle));
        }
        return commands;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add(ReviewNav.at("flags", texts()));
        if (rounds.isEmpty()) {
            add(new EmptyState(Symbol.REVIEW, texts().get("flags.none.title"), texts().get("flags.noRound")));
            return;
        }
        address = event.getLocation().getQueryParameters();
        filters.read(address);
        filters.bar().addAside(new SavedFilters(savedFilters, filters::withoutRound, this::use, texts()));
        add(filters.bar(), content);
        Optional<String> lookedAt = address.getSingleParameter(LOOKED_AT);
        showAnew();
        lookedAt.filter(NUMBER.asMatchPredicate()).map(Long::valueOf).ifPresent(this::lookAt);
    }

    /** Shows what the filters let through as it stands now, and goes on where the list was left. */
    private void showAnew() {
        ReportingRound round = filters.round();
        subtitle(review.lastRun(round.id())
                .map(run ->
                        texts().get("flags.evaluated", PeriodNames.in(texts()).of(run.asOf()), run.evaluatedBy()))
                .orElse(texts().get("flags.notEvaluated")));
        actions(actions(round));
        List<FlagCount> counts = inbox.counts(filters.filter(), filters.grouping());
        int shown = counts.stream()
                .filter(count -> filters.group().isEmpty() || count.group().equals(filters.group()))
                .mapToInt(FlagCount::total)
                .sum();
        content.removeAll();
        if (filters.grouping() != FlagGrouping.NONE) {
            content.add(groups(counts));
        }
        if (shown == 0) {
            content.add(new EmptyState(Symbol.DONE, texts().get("flags.none.title"), texts().get("flags.none.reason")));
            return;
        }
        grid.deselectAll();
        grid.show((offset, limit) -> inbox.page(filters.narrowed(), filters.order(), offset, limit), shown);
        content.add(new Div(new InboxSummary(counts, filters.group(), texts()), bulk, grid), preview);
        triage.begin(triage.place(), shown);
    }

    private Component[] actions(ReportingRound round) {
        List<Component> actions = new ArrayList<>(List.of(
                new DownloadButton("XLSX", () -> file(round).xlsx()),
                new DownloadButton("CSV", () -> file(round).csv()),
                keys.button()));
        if (mayDecide) {
            actions.add(new Button(texts().get("flags.evaluate"), click -> {
                tell(review.evaluate(round.id()));
                showAnew();
            }));
        }
        return actions.toArray(Component[]::new);
    }

    private InboxFile file(ReportingRound round) {
        return new InboxFile(round, everything(), filters.words(), words);
    }

    private InboxGroups groups(List<FlagCount> counts) {
        Function<String, String> name = filters.grouping() == FlagGrouping.RULE
                ? group -> texts().get("review.RuleCode." + group)
                : group -> words.municipality(new MunicipalityCode(group));
        return new InboxGroups(
                counts, filters.group(), name, group -> with(InboxFilters.GROUP, group, LOOKED_AT), texts());
    }

    private List<TrackedFlag> everything() {
        return inbox.all(filters.narrowed(), filters.order());
    }

    private List<TrackedFlag> one(int place) {
        return inbox.page(filters.narrowed(), filters.order(), place, 1);
    }

    private void look(TrackedFlag flag, int place, int count) {
        grid.mark(flag, place);
        preview.show(flag, place + 1, count);
        address = with(LOOKED_AT, Long.toString(flag.id()));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, "flags?" + address.getQueryString());
    }

    private void lookAt(long flagId) {
        inbox.placeOf(flagId, filters.narrowed(), filters.order()).ifPresent(triage::moveTo);
    }

    /** Saved filters hold for every round; the one that is looked at stays. */
    private void use(String saved) {
        UI.getCurrentOrThrow()
                .navigate(
                        "flags",
                        QueryParameters.fromString(
                                "round=" + filters.round().period().code() + "&" + saved));
    }

    private void open(TrackedFlag flag) {
        UI.getCurrentOrThrow().navigate("flags/" + flag.id());
    }

    private void decide(FlagState to) {
        withChosen(chosen -> decisions.decide(chosen, to));
    }

    /** Does something with the flags that are selected, or else with the one that is looked at. */
    private void withChosen(Consumer<List<TrackedFlag>> action) {
        Set<TrackedFlag> selected = grid.getSelectedItems();
        List<TrackedFlag> chosen =
                selected.isEmpty() ? triage.current().stream().toList() : List.copyOf(selected);
        if (!chosen.isEmpty()) {
            action.accept(chosen);
        }
    }

    private void toggle(TrackedFlag flag) {
        if (grid.getSelectedItems().contains(flag)) {
            grid.deselect(flag);
        } else {
            grid.select(flag);
        }
    }

    /** The address with another value for a parameter, which goes when it is empty, and without some others. */
    private QueryParameters with(String parameter, String value, String... without) {
        Map<String, String> parameters = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        List.of(without).forEach(parameters::remove);
        parameters.remove(parameter);
        if (!value.isEmpty()) {
            parameters.put(parameter, value);
        }
        return QueryParameters.simple(parameters);
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
}
