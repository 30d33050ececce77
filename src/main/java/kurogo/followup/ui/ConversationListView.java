package kurogo.followup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationLine;
import kurogo.followup.ConversationListService;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Scope;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.PeriodFilter;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 対話の記録: all conversations, the latest first, and what the person is still writing. */
@Route("followup/conversations")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class ConversationListView extends Screen implements AfterNavigationObserver {

    private final transient ConversationListService conversations;
    private final transient DraftService drafts;
    private final transient FollowUpWords words;
    private final transient Clock clock;
    private final boolean mayWrite;

    ConversationListView(
            ConversationListService conversations,
            DraftService drafts,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.conversations = conversations;
        this.drafts = drafts;
        this.words = FollowUpWords.in(texts(), area);
        this.clock = clock;
        this.mayWrite = Writers.may(user);
        title(words.get("conversations"));
        if (mayWrite) {
            actions(NewLink.in(words));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<Scope> scope = ScopeFilter.in(filters, words);
        Filter<Optional<ConversationState>> state =
                filters.select("state", words.get("state"), orAll(ConversationState.values()), this::id, this::word);
        Filter<Optional<ContactWay>> way =
                filters.select("way", words.get("way"), orAll(ContactWay.values()), this::id, this::word);
        Filter<Optional<MunicipalityCode>> municipality = MunicipalityFilter.in(filters, words);
        Filter<Boolean> withdrawn = filters.select(
                "records",
                words.get("records"),
                List.of(false, true),
                gone -> gone ? "withdrawn" : "standing",
                gone -> words.get(gone ? "records.withdrawn" : "records.standing"));
        Filter<String> search = filters.search("q", words.get("search"));
        PeriodFilter period = new PeriodFilter(event.getLocation(), texts());
        filters.addAside(period);
        filters.read(event.getLocation().getQueryParameters());
        add(FollowUpNav.at(FollowUpNav.Place.CONVERSATIONS, words), filters);
        addDrafts();
        show(new ConversationFilter(
                scope.value(),
                state.value(),
                way.value(),
                municipality.value(),
                period.from(),
                period.until(),
                search.value(),
                withdrawn.value()));
    }

    private void addDrafts() {
        List<Draft> mine = mayWrite ? drafts.mine() : List.of();
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        mine.forEach(draft -> list.add(new ListItem(
                new Anchor(ConversationFormView.address(draft), title(draft)),
                new Span("　" + words.get("draft.saved", words.moment(draft.changedAt()))))));
        add(new Panel(words.get("drafts", mine.size()), list));
    }

    private String title(Draft draft) {
        String title = draft.work().content().title();
        return title.isBlank() ? words.get("untitled") : title;
    }

    private void show(ConversationFilter filter) {
        int count = conversations.count(filter);
        if (count == 0) {
            add(new EmptyState(
                    Symbol.CONVERSATION, words.get("conversations.empty"), words.get("conversations.empty.reason")));
            return;
        }
        if (count == ConversationListService.MOST_LISTED) {
            add(new Paragraph(words.get("conversations.latest", count)));
        }
        Grid<ConversationLine> grid = new Grid<>();
        grid.setItems(
                query -> conversations.page(filter, query.getOffset(), query.getLimit()).stream(), query -> count);
        grid.setHeight("65vh");
        grid.getElement().setAttribute("aria-label", words.get("conversations.count", count));
        grid.addColumn(line -> words.beginning(line.appointment()))
                .setHeader(words.get("when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> new Anchor("followup/" + line.id(), line.title()))
                .setHeader(words.get("what"))
                .setWidth("13rem")
                .setFlexGrow(4);
        grid.addColumn(line -> words.names(line.municipalities()))
                .setHeader(words.get("municipality"))
                .setWidth("8rem")
                .setFlexGrow(2);
        grid.addColumn(line -> words.of(line.appointment().way()))
                .setHeader(words.get("way"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> StateBadge.of(line.state(), words))
                .setHeader(words.get("state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.owner().name())
                .setHeader(words.get("owner"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        LocalDate today = JapanTime.today(clock);
        grid.addComponentColumn(line -> undone(line, today))
                .setHeader(words.get("undone"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemDoubleClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate("followup/" + click.getItem().id())));
        add(grid);
    }

    /** How much is to be done, and whether some of it should have been by now. */
    private Span undone(ConversationLine line, LocalDate today) {
        Span undone = new Span(Integer.toString(line.undone()));
        if (line.isOverdue(today)) {
            undone.addComponentAsFirst(new Span(StateBadge.overdue(words), new Span("　")));
        }
        return undone;
    }

    private String id(Optional<? extends Enum<?>> choice) {
        return choice.map(Enum::name).orElse("all");
    }

    private String word(Optional<? extends Enum<?>> choice) {
        return choice.map(words::of).orElse(words.get("all"));
    }

    private static <E extends Enum<E>> List<Optional<E>> orAll(E[] constants) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()), Arrays.stream(constants).map(Optional::of))
                .toList();
    }
}
