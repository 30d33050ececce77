package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.Asking;
import kurogo.followup.FlagFollowUpService;
import kurogo.followup.NoticeService;
import kurogo.followup.Scope;
import kurogo.report.RoundService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** フォローアップ: what was agreed and is to be done, overdue first, on a board by state or as a list. */
@Route("followup")
@Menu(order = 50, icon = "follow-up", title = "followup.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpView extends Screen implements AfterNavigationObserver {

    private static final int CARDS_A_COLUMN = 40;

    private final transient ActionService actions;
    private final transient FlagFollowUpService flags;
    private final transient NoticeService notices;
    private final transient RoundService rounds;
    private final transient FollowUpWords words;
    private final transient Optional<ActionDesk> desk;
    private final transient Clock clock;
    private final Div content = new Div();
    private transient ActionFilter shown = ActionFilter.of(Scope.MINE, Set.of());
    private boolean asList;

    FollowUpView(
            ActionService actions,
            FlagFollowUpService flags,
            NoticeService notices,
            RoundService rounds,
            ColleagueService colleagues,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.actions = actions;
        this.flags = flags;
        this.notices = notices;
        this.rounds = rounds;
        this.words = FollowUpWords.in(texts(), area);
        this.desk = Writers.may(user)
                ? Optional.of(new ActionDesk(actions, colleagues, words, this::show))
                : Optional.empty();
        this.clock = clock;
        content.addClassName("kurogo-stack");
        title(words.get("title"));
        subtitle(words.get("board.subtitle"));
        desk.ifPresent(may -> actions(NewLink.in(words)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        FilterBar filters = new FilterBar(words.get("filters"));
        asList = query.getSingleParameter("view").filter("list"::equals).isPresent();
        filters.select(
                "view",
                words.get("view"),
                List.of(false, true),
                list -> list ? "list" : "board",
                list -> words.get(list ? "view.list" : "view.board"));
        Optional<Filter<Set<ActionState>>> states =
                asList ? Optional.of(ActionStateFilter.in(filters, words)) : Optional.empty();
        Filter<Scope> scope = ScopeFilter.in(filters, words);
        Filter<Boolean> overdue = filters.select(
                "due",
                words.get("dueFilter"),
                List.of(false, true),
                late -> late ? "overdue" : "all",
                late -> words.get(late ? "overdueOnly" : "dueAll"));
        Filter<Optional<MunicipalityCode>> municipality = MunicipalityFilter.in(filters, words);
        Filter<String> search = filters.search("q", words.get("search"));
        filters.read(query);
        shown = new ActionFilter(
                scope.value(),
                states.map(Filter::value).orElse(Set.of()),
                overdue.value(),
                municipality.value(),
                search.value());
        add(FollowUpNav.at(FollowUpNav.Place.BOARD, words), filters, content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new NoticePanel(notices, words));
        askToResolve();
        Map<ActionState, Integer> counts = actions.countByState(shown);
        if (counts.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.FOLLOW_UP,
                    words.get("board.empty"),
                    words.get("board.empty.reason"),
                    desk.map(may -> NewLink.in(words)).stream().toArray(Component[]::new)));
            return;
        }
        content.add(asList ? list(counts) : board(counts));
    }

    private Div list(Map<ActionState, Integer> counts) {
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        Div list = new Div(new ActionGrid(actions, shown, count, JapanTime.today(clock), words));
        if (counts.containsValue(ActionService.MOST_COUNTED)) {
            list.addComponentAsFirst(new Paragraph(words.get("board.many")));
        }
        return list;
    }

    private Div board(Map<ActionState, Integer> counts) {
        Div board = new Div();
        board.addClassName("kurogo-board");
        for (ActionState state : ActionState.values()) {
            board.add(column(state, counts.getOrDefault(state, 0)));
        }
        Div whole = new Div(new Paragraph(words.get("board.keys")), board);
        whole.addClassName("kurogo-stack");
        return whole;
    }

    private ActionColumn column(ActionState state, int count) {
        Div cards = new Div();
        LocalDate today = JapanTime.today(clock);
        ActionFilter filter =
                new ActionFilter(shown.scope(), Set.of(state), shown.overdue(), shown.municipality(), shown.text());
        if (count > 0) {
            actions.page(filter, 0, CARDS_A_COLUMN)
                    .forEach(line -> cards.add(new ActionCard(line, today, words, desk)));
        }
        if (count > CARDS_A_COLUMN) {
            cards.add(new Paragraph(
                    count < ActionService.MOST_COUNTED
                            ? words.get("board.more", count - CARDS_A_COLUMN)
                            : words.get("board.many")));
        }
        ActionColumn column = new ActionColumn(state, count, words, cards);
        desk.ifPresent(way -> column.takeIn(state, way));
        return column;
    }

    private void askToResolve() {
        Asking asking = flags.askingToBeResolved(shown.scope(), shown.municipality());
        if (asking.count() > 0) {
            content.add(new AskingPanel(asking, new FlagNames(rounds, words), words));
        }
    }
}
