package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.AttendanceService;
import kurogo.training.Attending;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.Person;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session somebody is marked in, on the screens, after its course dropped a unit: the course is shown as it was held. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class MarkedSessionScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private CourseUnit dropped;

    @BeforeEach
    void aUnitDroppedAfterTheFirstMark() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        Course course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        List<CourseUnit> units = course.content().units();
        dropped = units.getLast();
        session = SignIn.as(Role.TRAINER, () -> {
            TrainingSession open = sessions.move(
                    sessions.plan(endingWith(dropped, JapanTime.today(clock), course)), SessionState.OPEN);
            enrolments.enrol(
                    open.id(),
                    Newcomer.of(new Person(Optional.of(CITY), "見本花子", "", "", "", "", false, Optional.empty())),
                    Attending.AT_PLACE);
            attendance.allPresent(open.id(), dropped.id());
            courses.change(course, with(course.content(), units.subList(0, units.size() - 1)));
            return open;
        });
    }

    /** A plan whose last unit begins at six. */
    private static SessionContent endingWith(CourseUnit last, LocalDate day, Course course) {
        SessionContent blank = BlankSession.on(List.of(day), "県庁", course);
        SessionDay open = blank.days().getFirst();
        SessionDay timed = new SessionDay(
                day, open.begins(), LocalTime.of(20, 0), open.units(), Map.of(last.id(), LocalTime.of(18, 0)));
        return new SessionContent(
                blank.courseId(),
                blank.title(),
                List.of(timed),
                blank.place(),
                blank.online(),
                blank.seats(),
                blank.fairShare(),
                blank.deadline(),
                blank.costYen(),
                blank.materials(),
                blank.series(),
                blank.team());
    }

    private static CourseContent with(CourseContent content, List<CourseUnit> units) {
        return new CourseContent(
                content.kind(),
                content.title(),
                content.aims(),
                content.targets(),
                content.material(),
                content.inOrder(),
                content.shareNeeded(),
                units,
                content.needs());
    }

    private void look(String how) {
        UI.getCurrentOrThrow().navigate("training/plan", QueryParameters.of(how, Long.toString(session.id())));
    }

    private SessionDay typed() {
        return find(DayLine.class).single().value().orElseThrow();
    }

    @Test
    void aChangeOfItLosesNoUnitAndNoHours() {
        look("edit");
        assertThat(typed()).isEqualTo(session.content().days().getFirst());
        TextField place = find(TextField.class).all().stream()
                .filter(field -> "会場".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(place).setValue("県民会館");

        test(find(Button.class).withText("保存する").all().getFirst()).click();

        SessionContent kept = SignIn.as(Role.TRAINER, () -> sessions.find(session.id()))
                .orElseThrow()
                .content();
        assertThat(kept.place()).isEqualTo("県民会館");
        assertThat(kept.days()).isEqualTo(session.content().days());
    }

    @Test
    void itsPageNamesTheUnit() {
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());

        assertThat(find(DescriptionList.class).all().getFirst().getElement().getTextRecursively())
                .contains(dropped.title());
    }

    @Test
    void aCopyTeachesTheCourseAsItIsNow() {
        look("copy");

        assertThat(typed().units()).isNotEmpty().doesNotContain(dropped.id());
    }
}
