package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.SignIn;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Presence;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about what a course asks for first: one that asks for another, and one whose units follow each other. */
abstract class CoursesThatBuildUp extends TrainingGround {

    @Autowired
    PrerequisiteService prerequisites;

    @Autowired
    private AttendanceService attendance;

    Course basics;
    Course advanced;
    Course inOrder;

    @BeforeEach
    void coursesThatBuildUp() {
        basics = asTrainer(() -> courses.create(Plans.course("基礎研修", CourseKind.OWN)));
        advanced = asTrainer(() -> courses.create(with(Plans.course("応用研修", CourseKind.OWN), false, basics)));
        inOrder = asTrainer(() -> courses.create(with(Plans.course("連続研修", CourseKind.OWN), true)));
    }

    private static CourseContent with(CourseContent content, boolean inOrder, Course... needs) {
        return new CourseContent(
                content.kind(),
                content.title(),
                content.aims(),
                content.targets(),
                content.material(),
                inOrder,
                content.shareNeeded(),
                content.units(),
                Set.of(needs).stream().map(Course::id).collect(Collectors.toSet()));
    }

    TrainingSession onDay(int days, Course course) {
        return open(Plans.due(today.plusDays(days), Plans.on(today.plusDays(days), course)));
    }

    TrainingSession ofUnit(int days, CourseUnit unit) {
        return open(Plans.due(
                today.plusDays(days), Plans.onDays(List.of(day(days, unit)), Plans.on(today.plusDays(days), inOrder))));
    }

    SessionDay day(int days, CourseUnit unit) {
        return new SessionDay(today.plusDays(days), LocalTime.of(10, 0), LocalTime.of(12, 0), List.of(unit.id()));
    }

    Participant person(String name) {
        return SignIn.asReporterOf(CITY, () -> participants.add(People.of(CITY, name)));
    }

    Enrolment enrol(TrainingSession session, Participant one) {
        return SignIn.asReporterOf(CITY, () -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE));
    }

    Unmet unmet(TrainingSession session, Participant one) {
        return SignIn.asReporterOf(CITY, () -> prerequisites.unmet(session.id(), one.id()));
    }

    void was(Presence presence, TrainingSession session, Participant one) {
        asTrainer(() -> {
            long down =
                    enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE).id();
            Instant now = clock.instant();
            attendance.mark(
                    session.id(),
                    attendance.sheet(session.id()).orElseThrow().units().stream()
                            .map(unit -> new Tap(down, unit.id(), presence, Optional.empty(), now))
                            .toList());
            return down;
        });
    }

    static void isRefusedAs(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
