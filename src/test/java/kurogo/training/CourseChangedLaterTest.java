package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course changed after a session was held changes nothing about who completed it then. */
class CourseChangedLaterTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    CoverageService coverage;

    @Autowired
    CertificateService certificates;

    private final CourseUnit added = new CourseUnit(0, "演習", UnitTopic.OTHER, 180, true);

    private void attend(TrainingSession session, Enrolment person, CourseUnit... units) {
        List<Tap> taps = Stream.of(units)
                .map(unit -> new Tap(person.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                .toList();
        assertThat(asTrainer(() -> attendance.mark(session.id(), taps)))
                .extracting(TapOutcome::state)
                .containsOnly(TapOutcome.State.KEPT);
    }

    private void change(List<CourseUnit> units, int share) {
        CourseContent now = course.content();
        course = asTrainer(() -> courses.change(
                course,
                new CourseContent(
                        now.kind(),
                        now.title(),
                        now.aims(),
                        now.targets(),
                        now.material(),
                        now.inOrder(),
                        share,
                        units,
                        now.needs())));
    }

    private List<CourseUnit> withAdded() {
        List<CourseUnit> units = new ArrayList<>(course.content().units());
        units.add(added);
        return units;
    }

    private int trainedManagers() {
        return asTrainer(() -> coverage.now()).lines().stream()
                .filter(line -> line.municipality().code().equals(CITY))
                .findFirst()
                .orElseThrow()
                .trained();
    }

    private AttendanceSheet sheet(TrainingSession session) {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
    }

    @Test
    void whoeverHadCompletedItStaysSoWhenAUnitIsAdded() {
        TrainingSession session = openOn(today, 30);
        Enrolment person = enrol(session, People.manager(CITY, "一郎"));
        attend(session, person, course.content().units().toArray(CourseUnit[]::new));
        assertThat(trainedManagers()).isEqualTo(1);

        change(withAdded(), 100);

        assertThat(trainedManagers()).isEqualTo(1);
        TrainingSession held =
                asTrainer(() -> sessions.move(sessions.find(session.id()).orElseThrow(), SessionState.HELD));
        assertThat(asTrainer(() -> certificates.issue(held.id()))).isEqualTo(1);
        assertThat(sheet(held).units()).extracting(CourseUnit::title).containsExactly("理念", "整備手法");
    }

    @Test
    void whoeverHadNotCompletedItDoesNotWhenAUnitIsDropped() {
        TrainingSession session = openOn(today, 30);
        Enrolment person = enrol(session, People.manager(CITY, "一郎"));
        attend(session, person, course.content().units().getFirst());

        change(List.of(course.content().units().getFirst()), 80);

        assertThat(trainedManagers()).isZero();
        assertThat(sheet(session).units()).hasSize(2);
    }

    @Test
    void whoeverTakesPartAfterwardsCompletesItAsItIsThen() {
        TrainingSession before = openOn(today, 30);
        Enrolment first = enrol(before, People.manager(CITY, "一郎"));
        attend(before, first, course.content().units().getFirst());
        List<CourseUnit> old = course.content().units();
        change(withAdded(), 80);
        TrainingSession after = openOn(today, 30);
        Enrolment second = enrol(after, People.manager(CITY, "二郎"));

        attend(after, second, old.toArray(CourseUnit[]::new));
        assertThat(trainedManagers()).as("a required unit is missing").isZero();

        attend(after, second, course.content().units().getLast());
        assertThat(trainedManagers()).isEqualTo(1);
    }

    @Test
    void aUnitAddedAfterTheFirstMarkIsNotTaughtInThatSession() {
        TrainingSession session = openOn(today, 30);
        Enrolment person = enrol(session, People.manager(CITY, "一郎"));
        attend(session, person, course.content().units().getFirst());
        change(withAdded(), 80);
        long unit = course.content().units().getLast().id();
        SessionDay day = session.content().days().getFirst();
        SessionContent content = Plans.onDays(
                List.of(new SessionDay(day.day(), day.begins(), day.ends(), List.of(unit))), session.content());

        assertThatThrownBy(() -> asTrainer(() -> sessions.change(session, content)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.UNIT_ADDED_SINCE));
    }

    @Test
    void aSessionInWhichSomebodyIsMarkedStaysOneOfItsCourse() {
        TrainingSession session = openOn(today, 30);
        Enrolment person = enrol(session, People.manager(CITY, "一郎"));
        CourseUnit unit = course.content().units().getFirst();
        attend(session, person, unit);
        Course other = asTrainer(() -> courses.create(Plans.course("従事者研修", CourseKind.WORKER)));

        assertThatThrownBy(() -> asTrainer(() -> sessions.change(session, Plans.on(today, other))))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.COURSE_MARKED));

        Mark seen = sheet(session).mark(person, unit).orElseThrow();
        asTrainer(() -> attendance.clear(session.id(), person.id(), unit.id(), seen));
        assertThat(asTrainer(() -> sessions.change(session, Plans.on(today, other)))
                        .content()
                        .courseId())
                .isEqualTo(other.id());
    }

    @Test
    void aUnitThatIsStillToBeTaughtIsNotTakenAway() {
        List<CourseUnit> units = course.content().units();
        TrainingSession session = openOn(today, 30);

        assertThatThrownBy(() -> change(List.of(units.getFirst()), 80))
                .isInstanceOfSatisfying(TrainingRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.UNIT_PLANNED);
                    assertThat(refused.titles())
                            .containsExactly(session.content().title());
                });

        asTrainer(() -> sessions.cancel(session, "講師の都合"));
        change(List.of(units.getFirst()), 80);
        assertThat(course.content().units()).containsExactly(units.getFirst());
    }

    @Test
    void sessionsOfWhichNothingIsMarkedFollowTheirCourse() {
        TrainingSession session = open(Plans.onDays(
                List.of(new SessionDay(today, Plans.BEGINS, Plans.ENDS, List.of())), Plans.on(today, course)));
        Enrolment person = enrol(session, People.manager(CITY, "一郎"));
        CourseUnit unit = course.content().units().getFirst();
        attend(session, person, unit);
        Mark seen = sheet(session).mark(person, unit).orElseThrow();
        asTrainer(() -> attendance.clear(session.id(), person.id(), unit.id(), seen));

        change(withAdded(), 80);

        assertThat(sheet(session).units()).hasSize(3);
    }
}
