package kurogo.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;

/** 年間予定: a fiscal year at one look, with days off, blocked days and sessions. */
@Route("training/year")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class YearView extends Screen implements AfterNavigationObserver {

    private static final int MONTHS = 12;

    private final transient SessionService sessions;
    private final transient BlockedPeriodService blocked;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final Div content = new Div();

    YearView(SessionService sessions, BlockedPeriodService blocked, AreaService area, CurrentUser user, Clock clock) {
        this.sessions = sessions;
        this.blocked = blocked;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        this.mayWrite = Trainers.may(user);
        title(words.get("year.title"));
        subtitle(words.get("year.subtitle"));
        actions(new Anchor("followup/calendar?scope=all", words.get("year.calendar")));
        content.addClassName("kurogo-stack");
        add(TrainingNav.at(TrainingNav.Place.YEAR, words), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<FiscalYear> chosen = YearFilter.in(filters, words, clock);
        filters.read(event.getLocation().getQueryParameters());
        FiscalYear year = chosen.value();
        Map<LocalDate, List<TrainingSession>> byDay = byDay(sessions.of(year));
        List<BlockedPeriod> periods = blocked.between(year.firstDay(), year.lastDay());
        Div months = new Div();
        months.addClassName("kurogo-year");
        IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(year.firstDay())::plusMonths)
                .forEach(month -> months.add(month(month, byDay, periods)));
        content.add(filters, new Paragraph(words.get(mayWrite ? "year.legend" : "year.legend.reader")), months);
    }

    private static Map<LocalDate, List<TrainingSession>> byDay(List<TrainingSession> all) {
        Map<LocalDate, List<TrainingSession>> byDay = new TreeMap<>();
        all.stream()
                .filter(session -> session.state().stands())
                .forEach(session -> session.content()
                        .days()
                        .forEach(day -> byDay.computeIfAbsent(day.day(), none -> new ArrayList<>())
                                .add(session)));
        return byDay;
    }

    private Section month(YearMonth month, Map<LocalDate, List<TrainingSession>> byDay, List<BlockedPeriod> periods) {
        Div grid = new Div();
        grid.addClassName("kurogo-year-days");
        int lead = month.atDay(1).getDayOfWeek().getValue() % 7;
        IntStream.range(0, lead).forEach(blank -> grid.add(new Span()));
        LocalDate today = JapanTime.today(clock);
        month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> {
            YearDay cell = new YearDay(day, byDay.getOrDefault(day, List.of()), periods, words, mayWrite);
            cell.setClassName("kurogo-year-today", day.equals(today));
            grid.add(cell);
        });
        return new Section(new H2(words.month(month.atDay(1))), grid);
    }
}
