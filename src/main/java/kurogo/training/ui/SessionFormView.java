package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kurogo.access.ColleagueService;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.training.ClashService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.SessionContent;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** A session being planned: a new one, a copy, or changes to one; what speaks against its days is said while it is typed. */
@Route("training/plan")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class SessionFormView extends Screen implements AfterNavigationObserver {

    private static final int WEEKS_BETWEEN = 4;

    private final transient SessionService sessions;
    private final transient CourseService courses;
    private final transient ClashService clashes;
    private final transient ColleagueService colleagues;
    private final transient Clock clock;
    private final transient TrainingWords words;

    SessionFormView(
            SessionService sessions,
            CourseService courses,
            ClashService clashes,
            ColleagueService colleagues,
            AreaService area,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.clashes = clashes;
        this.colleagues = colleagues;
        this.clock = clock;
        this.words = TrainingWords.in(texts(), area);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<TrainingSession> edited = number(query, "edit").map(this::session);
        Optional<TrainingSession> copied = number(query, "copy").map(this::session);
        title(words.get(edited.isPresent() ? "session.edit" : "session.new"));
        List<Course> held = courses.held();
        if (held.isEmpty()) {
            add(new EmptyState(
                    Symbol.TRAINING,
                    words.get("courses.empty"),
                    words.get("courses.empty.reason"),
                    new Anchor("training/courses", words.get("courses.title"))));
            return;
        }
        Optional<SessionContent> planned = edited.or(() -> copied)
                .map(TrainingSession::content)
                .or(() -> Optional.of(AddressDay.all(query, "day"))
                        .filter(days -> !days.isEmpty())
                        .map(days -> BlankSession.on(
                                days,
                                AddressHours.of(query).orElse(BlankSession.USUAL),
                                query.getSingleParameter("room").orElse(""),
                                held.getFirst(),
                                AddressTeam.of(query, colleagues.all(), words))));
        long courseId = planned.map(SessionContent::courseId)
                .or(() -> number(query, "course"))
                .orElse(held.getFirst().id());
        Course course = edited.map(courses::of).or(() -> courses.find(courseId)).orElse(held.getFirst());
        show(edited, planned, course, held);
    }

    private void show(
            Optional<TrainingSession> edited, Optional<SessionContent> planned, Course course, List<Course> held) {
        long id = edited.map(TrainingSession::id).orElse(0L);
        ClashPanel speaksAgainst = new ClashPanel(words);
        SessionForm form = new SessionForm(
                planned,
                course,
                held.contains(course) ? held : List.of(course),
                colleagues.all(),
                JapanTime.today(clock),
                words,
                content -> speaksAgainst.show(clashes.of(id, content)));
        planned.ifPresent(content -> speaksAgainst.show(clashes.of(id, content)));
        Div sheet =
                new Div(new Panel(words.get("session.panel"), form), new Panel(words.get("clashes"), speaksAgainst));
        sheet.addClassName("kurogo-plan-sheet");
        add(sheet);
        Anchor back =
                new Anchor(edited.map(one -> "training/session/" + one.id()).orElse("training"), words.get("cancel"));
        Button keep = new Button(words.get("keep"), click -> keep(edited, form));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        if (edited.isEmpty()) {
            form.leaveDeadlineOpen();
            form.add(series(form));
        }
        actions(back, keep);
    }

    private Panel series(SessionForm form) {
        IntegerField times = new IntegerField(words.get("series.times"));
        times.setMin(2);
        times.setMax(24);
        times.setValue(2);
        IntegerField weeks = new IntegerField(words.get("series.weeks"));
        weeks.setMin(1);
        weeks.setMax(52);
        weeks.setValue(WEEKS_BETWEEN);
        Button plan = new Button(words.get("series.plan"), click -> {
            int number = Math.clamp(Optional.ofNullable(times.getValue()).orElse(2), 2, 24);
            int between = Math.clamp(Optional.ofNullable(weeks.getValue()).orElse(WEEKS_BETWEEN), 1, 52);
            SessionContent content = form.value();
            Attempt.at(words, () -> {
                tell(sessions.planSeries(content, number, between));
                getUI().ifPresent(ui -> ui.navigate(TrainingView.class));
            });
        });
        Div row = new Div(times, weeks, plan);
        row.addClassNames("kurogo-training-line", "kurogo-series-line");
        return new Panel(words.get("series.title"), row);
    }

    private void tell(List<TrainingSession> planned) {
        Notices.in(texts()).success(words.get("series.planned", planned.size()));
        long hindered = planned.stream()
                .filter(one -> !clashes.of(one.id(), one.content()).isEmpty())
                .count();
        if (hindered > 0) {
            Notices.in(texts()).error(words.get("series.clashes", hindered));
        }
    }

    private void keep(Optional<TrainingSession> edited, SessionForm form) {
        SessionContent content = form.value();
        Attempt.at(words, () -> {
            TrainingSession kept =
                    edited.map(session -> sessions.change(session, content)).orElseGet(() -> sessions.plan(content));
            Notices.in(texts()).success(words.get("kept"));
            getUI().ifPresent(ui -> ui.navigate("training/session/" + kept.id()));
        });
    }

    private TrainingSession session(long id) {
        return sessions.find(id).orElseThrow(NotFoundException::new);
    }

    private static Optional<Long> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }
}
