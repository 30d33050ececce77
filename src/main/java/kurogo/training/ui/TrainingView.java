package kurogo.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.EnrolmentService;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.DataTable;
import kurogo.uikit.table.ExportButtons;

/** 研修: the sessions of a fiscal year. */
@Route("training")
@Menu(order = 60, icon = "training", title = "training.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class TrainingView extends Screen implements AfterNavigationObserver {

    private final transient SessionService sessions;
    private final transient EnrolmentService enrolments;
    private final transient Map<Long, Course> courses;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final Div content = new Div();

    TrainingView(
            SessionService sessions,
            EnrolmentService enrolments,
            CourseService courses,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.courses = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        this.words = TrainingWords.in(texts(), area);
        this.mayWrite = Trainers.may(user);
        this.clock = clock;
        title(words.get("title"));
        subtitle(words.get("subtitle"));
        content.addClassName("kurogo-stack");
        if (mayWrite) {
            actions(newSession());
        }
        add(TrainingNav.at(TrainingNav.Place.SESSIONS, words), content);
    }

    private Anchor newSession() {
        Anchor link = new Anchor("training/plan", words.get("session.new"));
        link.addClassName("kurogo-button-link");
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<FiscalYear> year = YearFilter.in(filters, words, clock);
        Filter<Optional<Course>> course = filters.select(
                "course",
                words.get("session.course"),
                Stream.concat(
                                Stream.of(Optional.<Course>empty()),
                                courses.values().stream().map(Optional::of))
                        .toList(),
                one -> one.map(Course::id).map(String::valueOf).orElse("all"),
                one -> one.map(Course::title).orElse(words.get("all")));
        filters.read(event.getLocation().getQueryParameters());
        List<TrainingSession> found = sessions.of(year.value()).stream()
                .filter(session -> course.value()
                        .map(Course::id)
                        .filter(id -> id != session.content().courseId())
                        .isEmpty())
                .toList();
        content.add(filters);
        if (found.isEmpty()) {
            content.add(empty(year.value()));
            return;
        }
        SessionColumns columns = new SessionColumns(
                words,
                courses,
                enrolments.demand(found.stream().map(TrainingSession::id).toList()),
                JapanTime.today(clock));
        DataTable<TrainingSession> table = new DataTable<>(words.get("title"), columns.all(), found, texts());
        table.setTableHeight("max(24rem, calc(100vh - 20rem))");
        filters.addAside(new ExportButtons(
                words.get("fileName", year.value().startYear()),
                () -> table.exported(words.get("title"), List.of(words.year(year.value()))),
                texts()));
        content.add(table);
    }

    private EmptyState empty(FiscalYear year) {
        String title = words.get("empty", words.year(year));
        return mayWrite
                ? new EmptyState(Symbol.TRAINING, title, words.get("empty.reason"), newSession())
                : new EmptyState(Symbol.TRAINING, title, words.get("empty.reader"));
    }
}
