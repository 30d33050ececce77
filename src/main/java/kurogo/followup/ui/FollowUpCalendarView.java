package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.followup.ActionService;
import kurogo.followup.CalendarDay;
import kurogo.followup.CalendarEntry;
import kurogo.followup.CalendarService;
import kurogo.followup.ConversationService;
import kurogo.followup.Scope;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** カレンダー: conversations and due days by month, week or as an agenda, with holidays and what clashes. */
@Route("followup/calendar")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpCalendarView extends Screen implements AfterNavigationObserver {

    private static final String VIEW = "view";

    private final transient CalendarService calendar;
    private final transient ConversationService conversations;
    private final transient ActionService actions;
    private final transient ColleagueService colleagues;
    private final transient FollowUpWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final Div content = new Div();
    private transient Runnable showAnew = () -> {};

    FollowUpCalendarView(
            CalendarService calendar,
            ConversationService conversations,
            ActionService actions,
            ColleagueService colleagues,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.calendar = calendar;
        this.conversations = conversations;
        this.actions = actions;
        this.colleagues = colleagues;
        this.words = FollowUpWords.in(texts(), area);
        this.clock = clock;
        this.mayWrite = Writers.may(user);
        content.addClassName("kurogo-stack");
        title(words.get("calendar"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<CalendarSpan> span = filters.select(
                VIEW, words.get("calendar.view"), List.of(CalendarSpan.values()), FollowUpCalendarView::id, words::of);
        Filter<Scope> scope = ScopeFilter.in(filters, words);
        Filter<Boolean> remarks = filters.yesUnlessSaid("remarks", words.get("calendar.remarks"));
        filters.read(query);
        remarks.offered(span.value().isGrid());
        LocalDate day = query.getSingleParameter("day").flatMap(DayText::read).orElse(JapanTime.today(clock));
        add(FollowUpNav.at(FollowUpNav.Place.CALENDAR, words), filters);
        add(steps(span.value(), filters.toAddress(), day), content);
        showAnew = () -> show(span.value(), scope.value(), remarks.value(), filters.toAddress(), day);
        showAnew.run();
    }

    private Div steps(CalendarSpan span, QueryParameters chosen, LocalDate day) {
        Div steps = new Div(
                step("calendar.before", chosen, span.step(day, -1)),
                step("calendar.today", chosen, JapanTime.today(clock)),
                step("calendar.after", chosen, span.step(day, 1)),
                new H2(
                        switch (span) {
                            case MONTH -> words.month(day);
                            case WEEK, AGENDA ->
                                words.get("calendar.from", words.day(span.first(day)), words.day(span.last(day)));
                            case DAY -> words.day(day);
                        }));
        steps.addClassName("kurogo-calendar-steps");
        return steps;
    }

    private Button step(String key, QueryParameters chosen, LocalDate to) {
        return new Button(words.get(key), click -> getUI().ifPresent(ui -> ui.navigate(address(chosen, to))));
    }

    private static String address(QueryParameters chosen, LocalDate day) {
        return "followup/calendar?" + chosen.merging("day", day.toString()).getQueryString();
    }

    private void show(CalendarSpan span, Scope scope, boolean remarked, QueryParameters chosen, LocalDate day) {
        LocalDate first = span.first(day);
        LocalDate last = span.last(day);
        List<CalendarDay> days = calendar.days(first, last, scope, span.mostADay());
        LocalDate today = JapanTime.today(clock);
        QueryParameters ofOneDay = chosen.merging(VIEW, id(CalendarSpan.DAY));
        CalendarDesk desk = new CalendarDesk(mayWrite, this::move, of -> address(ofOneDay, of), today);
        content.removeAll();
        if (mayWrite) {
            content.add(new Paragraph(words.get(span.isGrid() ? "calendar.keys" : "calendar.keys.list")));
        }
        content.add(
                span.isGrid()
                        ? new CalendarGrid(
                                span,
                                day,
                                days,
                                remarked ? calendar.remarks(first, last, texts()) : Map.of(),
                                words,
                                desk)
                        : new CalendarAgenda(days, words, desk));
    }

    private static String id(CalendarSpan span) {
        return span.name().toLowerCase(Locale.ROOT);
    }

    private void move(CalendarEntry entry, LocalDate to) {
        if (to.equals(entry.day())) {
            return;
        }
        switch (entry.kind()) {
            case PLANNED, HELD, NOT_HELD -> new ConversationMove(conversations, words, showAnew).move(entry, to);
            case ACTION -> new ActionDesk(actions, colleagues, words, showAnew).postpone(entry, to);
            case TRAINING -> Notices.in(texts()).error(words.get("calendar.elsewhere"));
        }
    }
}
