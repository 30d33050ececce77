package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;

/** 研修の種類: what is taught, with its units. The address may name the course somebody came for. */
@Route("training/courses")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class CourseListView extends Screen implements AfterNavigationObserver {

    private final transient CourseService courses;
    private final transient TrainingWords words;
    private final boolean mayWrite;
    private final Div content = new Div();
    private transient Optional<String> cameFor = Optional.empty();

    CourseListView(CourseService courses, AreaService area, CurrentUser user) {
        this.courses = courses;
        this.words = TrainingWords.in(texts(), area);
        this.mayWrite = Trainers.may(user);
        title(words.get("courses.title"));
        subtitle(words.get("courses.subtitle"));
        content.addClassName("kurogo-stack");
        add(TrainingNav.at(TrainingNav.Place.COURSES, words), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cameFor = event.getLocation().getQueryParameters().getSingleParameter("course");
        show();
    }

    private void show() {
        List<Course> all = courses.all();
        content.removeAll();
        if (mayWrite) {
            actions(newCourse());
        }
        if (all.isEmpty()) {
            content.add(empty());
            return;
        }
        all.forEach(course -> content.add(card(course)));
    }

    private EmptyState empty() {
        String reason = words.get(mayWrite ? "courses.empty.reason" : "courses.empty.reader");
        if (!mayWrite) {
            return new EmptyState(Symbol.TRAINING, words.get("courses.empty"), reason);
        }
        Button usual = new Button(words.get("courses.usual"), click -> {
            Attempt.at(words, courses::createUsual);
            show();
        });
        return new EmptyState(Symbol.TRAINING, words.get("courses.empty"), reason, usual, newCourse());
    }

    private Anchor newCourse() {
        Anchor link = new Anchor("training/courses/new", words.get("courses.new"));
        link.addClassName("kurogo-button-link");
        return link;
    }

    private Section card(Course course) {
        OrderedList units = new OrderedList();
        course.content()
                .units()
                .forEach(unit -> units.add(new ListItem(words.get(
                        unit.required() ? "unit.required" : "unit",
                        unit.title(),
                        words.of(unit.topic()),
                        words.minutes(unit.minutes())))));
        Span kind = new Span(words.of(course.content().kind()));
        Div facts = new Div(
                kind,
                new Span(words.minutes(course.content().minutes())),
                new Span(words.get("completed", course.content().shareNeeded())));
        facts.addClassName("kurogo-card-facts");
        Section card = new Section(
                new H2(name(course)), facts, new Paragraph(course.content().aims()), units);
        card.addClassName("kurogo-panel");
        card.addClassName("kurogo-course");
        cameFor.filter(Long.toString(course.id())::equals).ifPresent(id -> lead(card));
        if (course.retired()) {
            facts.add(new StatusBadge(StatusBadge.Kind.WAITING, words.get("course.retired")));
        }
        return card;
    }

    /** Keyboard, eye and ear begin at it. */
    private static void lead(Section card) {
        card.getElement().setAttribute("tabindex", "-1");
        card.getElement().executeJs("this.focus()");
    }

    private Component name(Course course) {
        return mayWrite ? new Anchor("training/courses/" + course.id(), course.title()) : new Span(course.title());
    }
}
