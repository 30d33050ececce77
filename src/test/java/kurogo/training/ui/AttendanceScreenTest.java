package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.TRAINING_DAY_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.Attending;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.Person;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.training.UnitTopic;
import kurogo.uikit.EmptyState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of who is there, on the day. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class AttendanceScreenTest extends SpringBrowserlessTest {
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

    @Autowired
    DSLContext database;

    private LocalDate today;
    private Course course;

    @BeforeEach
    void aCourse() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
    }

    private TrainingSession held(List<LocalDate> days) {
        return SignIn.as(Role.TRAINER, () -> {
            TrainingSession open = sessions.move(sessions.plan(BlankSession.on(days, "県庁", course)), SessionState.OPEN);
            enrolments.enrol(
                    open.id(),
                    Newcomer.of(new Person(Optional.of(CITY), "見本花子", "", "", "", "", false, Optional.empty())),
                    Attending.AT_PLACE);
            return open;
        });
    }

    private static void look(TrainingSession session) {
        UI.getCurrentOrThrow().navigate("training/attendance/" + session.id());
    }

    @Test
    void aDayThatNamedAnotherUnitBeforeThatWasRefusedIsSaidAndTheScreenStands() {
        TrainingSession session = held(List.of(today));
        Course longer = SignIn.as(Role.TRAINER, () -> {
            attendance.allPresent(
                    session.id(), course.content().units().getFirst().id());
            return courses.change(course, withAnotherUnit());
        });
        database.deleteFrom(TRAINING_DAY_UNIT)
                .where(TRAINING_DAY_UNIT.SESSION_ID.eq(session.id()))
                .execute();
        database.insertInto(TRAINING_DAY_UNIT)
                .set(TRAINING_DAY_UNIT.SESSION_ID, session.id())
                .set(TRAINING_DAY_UNIT.PLACE, 0)
                .set(
                        TRAINING_DAY_UNIT.UNIT_ID,
                        longer.content().units().getLast().id())
                .execute();

        look(session);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("この研修会で行う単元がありません");
    }

    @Test
    void whatIsTaughtTodayIsMarkedFirst() {
        TrainingSession session = held(List.of(today.minusDays(1), today));

        look(session);

        Select<?> unit = find(Select.class).all().getFirst();
        assertThat(unit.getValue())
                .isInstanceOfSatisfying(
                        CourseUnit.class,
                        one -> assertThat(session.content().dayOf(one.id())).contains(today));
    }

    @Test
    void beforeTheDayOfAUnitNobodyIsMarkedInIt() {
        TrainingSession session = held(List.of(today, today.plusDays(1)));
        long tomorrows = session.content().days().getLast().units().getFirst();

        UI.getCurrentOrThrow()
                .navigate("training/attendance/" + session.id(), QueryParameters.of("unit", Long.toString(tomorrows)));

        assertThat(find(AttendanceBoard.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(words -> assertThat(words).contains("出欠は、その日から記録できます"));
    }

    @Test
    void everybodyMarkedAtOnceIsToldAndTakenBackAtOnce() {
        TrainingSession session = held(List.of(today));
        look(session);

        test(find(Button.class).withText("残りの全員を出席にする").single()).click();

        CourseUnit unit = course.content().units().getFirst();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("「" + unit.title() + "」で1人を記録しました");
        assertThat(sheet(session).there(unit)).isEqualTo(1);
        test(find(Button.class).withText("元に戻す").single()).click();
        assertThat(sheet(session).marks()).isEmpty();
    }

    @Test
    void allThatAreLeftAreMarkedOnlyWhileSomebodyIs() {
        TrainingSession session = held(List.of(today));
        look(session);
        Button all = find(Button.class).withText("残りの全員を出席にする").single();

        test(all).click();
        assertThat(all.isEnabled()).isFalse();

        test(find(Button.class).withText("元に戻す").single()).click();
        assertThat(all.isEnabled()).isTrue();

        tap(session);
        assertThat(all.isEnabled()).as("the last one was marked by a tap").isFalse();
    }

    private void tap(TrainingSession session) {
        AttendanceBoard board = find(AttendanceBoard.class).single();
        String marks = """
                [{"person":%d,"unit":%d,"presence":"PRESENT","at":%d}]""".formatted(
                        sheet(session).people().getFirst().id(),
                        course.content().units().getFirst().id(),
                        clock.instant().plusSeconds(1).toEpochMilli());
        ComponentUtil.fireEvent(board, new AttendanceBoard.TapsEvent(board, true, marks));
    }

    private AttendanceSheet sheet(TrainingSession session) {
        return SignIn.as(Role.TRAINER, () -> attendance.sheet(session.id())).orElseThrow();
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void whoeverOnlyHelpsIsNotSentToListsTheyMayNotRead() {
        look(held(List.of(today)));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.startsWith("training/session/"))
                .noneMatch(address -> address.startsWith("training/meeting/"));
    }

    private CourseContent withAnotherUnit() {
        CourseContent now = course.content();
        List<CourseUnit> units = new ArrayList<>(now.units());
        units.add(new CourseUnit(0, "演習", UnitTopic.OTHER, 60, false));
        return new CourseContent(
                now.kind(),
                now.title(),
                now.aims(),
                now.targets(),
                now.material(),
                now.inOrder(),
                now.shareNeeded(),
                units,
                now.needs());
    }
}
