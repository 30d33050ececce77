package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course is changed only as far as the time tables of sessions that follow it still fit. */
class CourseAgainstTimeTablesTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    private CourseUnit hour;
    private CourseUnit twoHours;
    private TrainingSession session;

    @BeforeEach
    void oneUnitRightAfterTheOther() {
        hour = course.content().units().getFirst();
        twoHours = course.content().units().getLast();
        session = open(beginning(LocalTime.of(10, 0), LocalTime.of(11, 0)));
    }

    /** A day from ten to three of which both units begin when it is said. */
    private SessionContent beginning(LocalTime first, LocalTime second) {
        SessionDay day = new SessionDay(
                today,
                Plans.BEGINS,
                Plans.ENDS,
                List.of(hour.id(), twoHours.id()),
                Map.of(hour.id(), first, twoHours.id(), second));
        return Plans.onDays(List.of(day), Plans.on(today, course));
    }

    private static CourseUnit lasting(int minutes, CourseUnit unit) {
        return new CourseUnit(unit.id(), unit.title(), unit.topic(), minutes, unit.required());
    }

    private Course change(CourseUnit first, CourseUnit second) {
        return asTrainer(() -> courses.change(course, course.content().taughtAs(List.of(first, second), 80)));
    }

    private void refusedNamingTheSession(CourseUnit first, CourseUnit second) {
        assertThatThrownBy(() -> change(first, second)).isInstanceOfSatisfying(TrainingRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.TIME_TABLE_PLANNED);
            assertThat(refused.titles()).containsExactly(session.content().title());
        });
        assertThat(asTrainer(() -> courses.find(course.id()))).contains(course);
    }

    @Test
    void aUnitIsNotMadeToRunIntoTheNextOne() {
        refusedNamingTheSession(lasting(90, hour), twoHours);
    }

    @Test
    void aUnitIsNotMadeToOutlastItsDay() {
        refusedNamingTheSession(hour, lasting(300, twoHours));
    }

    @Test
    void aLongerUnitIsTakenOnceTheTimeTableLeavesRoomForIt() {
        asTrainer(() -> sessions.change(session, beginning(LocalTime.of(10, 0), LocalTime.of(11, 30))));

        assertThat(change(lasting(90, hour), twoHours).content().minutes()).isEqualTo(210);
    }

    @Test
    void aSessionThatWasCancelledHindersNothing() {
        asTrainer(() -> sessions.cancel(session, "講師の都合"));

        assertThat(change(lasting(90, hour), twoHours).content().minutes()).isEqualTo(210);
    }

    @Test
    void aSessionSomebodyIsMarkedInHindersNothingAsItKeepsItsMinutes() {
        enrol(session, CITY, "一郎");
        asTrainer(() -> attendance.allPresent(session.id(), hour.id()));

        assertThat(change(lasting(90, hour), twoHours).content().minutes()).isEqualTo(210);
        assertThat(asTrainer(() -> courses.of(session)).content().units()).containsExactly(hour, twoHours);
    }

    @Test
    void aSessionHeldWithoutMarksStillHinders() {
        asTrainer(() -> sessions.move(session, SessionState.HELD));

        refusedNamingTheSession(lasting(90, hour), twoHours);
    }

    @Test
    void aSessionWhoseBeginningsNobodyPlannedHindersNothing() {
        asTrainer(() -> sessions.change(session, Plans.on(today, course)));

        assertThat(change(lasting(90, hour), twoHours).content().minutes()).isEqualTo(210);
    }
}
