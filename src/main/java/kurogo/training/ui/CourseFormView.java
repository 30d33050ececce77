package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.AreaService;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseKind;
import kurogo.training.CourseService;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** One course, new or kept. */
@Route("training/courses/:id")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class CourseFormView extends Screen implements BeforeEnterObserver {

    private static final String NEW = "new";
    private static final CourseContent BLANK =
            new CourseContent(CourseKind.OWN, "", "", "", "", false, 80, List.of(), Set.of());

    private final transient CourseService courses;
    private final transient TrainingWords words;

    CourseFormView(CourseService courses, AreaService area) {
        this.courses = courses;
        this.words = TrainingWords.in(texts(), area);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse(NEW);
        if (id.equals(NEW)) {
            title(words.get("courses.new"));
            show(Optional.empty());
        } else {
            Course course = Optional.of(id)
                    .filter(digits -> digits.matches("\\d{1,18}"))
                    .flatMap(digits -> courses.find(Long.parseLong(digits)))
                    .orElseThrow(NotFoundException::new);
            title(course.title());
            show(Optional.of(course));
        }
    }

    private void show(Optional<Course> seen) {
        CourseForm form = new CourseForm(seen.map(Course::content).orElse(BLANK), others(seen), words);
        Button keep = new Button(words.get("keep"), click -> keep(seen, form));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor("training/courses", words.get("courses.back"));
        if (seen.isPresent()) {
            Course course = seen.get();
            String step = words.get(course.retired() ? "course.resume" : "course.retire");
            actions(back, new Button(step, click -> done(() -> courses.retire(course, !course.retired()))), keep);
        } else {
            actions(back, keep);
        }
        add(form);
    }

    private List<Course> others(Optional<Course> seen) {
        return courses.all().stream()
                .filter(other ->
                        seen.filter(course -> course.id() == other.id()).isEmpty())
                .toList();
    }

    private void keep(Optional<Course> seen, CourseForm form) {
        CourseContent content = form.value();
        done(() -> seen.ifPresentOrElse(course -> courses.change(course, content), () -> courses.create(content)));
    }

    private void done(Runnable change) {
        if (Attempt.at(words, change)) {
            Notices.in(texts()).success(words.get("kept"));
            getUI().ifPresent(ui -> ui.navigate(CourseListView.class));
        }
    }
}
