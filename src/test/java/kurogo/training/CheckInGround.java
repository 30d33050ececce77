package kurogo.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ground of tests about people who say themselves that they have come. Days last all day here, so that it is never too early or
 * too late but where a test says so.
 */
abstract class CheckInGround extends TrainingGround {

    private static final LocalTime ALWAYS = LocalTime.of(23, 59, 59);

    @Autowired
    AttendanceService attendance;

    @Autowired
    CheckInService checkIns;

    TrainingSession on(LocalDate day, LocalTime begins) {
        List<CourseUnit> units = course.content().units();
        return on(new SessionDay(
                day, begins, ALWAYS, units.stream().map(CourseUnit::id).toList()));
    }

    TrainingSession on(SessionDay... days) {
        SessionContent content = Plans.due(days[0].day(), Plans.onDays(List.of(days), Plans.on(days[0].day(), course)));
        return open(content);
    }

    /** A whole day on which some units are taught. */
    static SessionDay teaching(LocalDate day, CourseUnit... units) {
        return new SessionDay(
                day,
                LocalTime.MIDNIGHT,
                ALWAYS,
                Arrays.stream(units).map(CourseUnit::id).toList());
    }

    /** A session that has just begun, or rather began when the day did. */
    TrainingSession now() {
        return on(today, LocalTime.MIDNIGHT);
    }

    String code(TrainingSession session, Enrolment one) {
        return asTrainer(() -> checkIns.cards(session.id())).stream()
                .filter(card -> card.enrolment().id() == one.id())
                .findFirst()
                .orElseThrow()
                .code();
    }

    Optional<Mark> mark(TrainingSession session, Enrolment one, CourseUnit unit) {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow().mark(one, unit);
    }

    CourseUnit first() {
        return course.content().units().getFirst();
    }

    CourseUnit last() {
        return course.content().units().getLast();
    }
}
