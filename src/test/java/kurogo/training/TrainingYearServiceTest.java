package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of training in numbers. */
class TrainingYearServiceTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    TrainingYearService years;

    private TrainingSession session;
    private Enrolment first;
    private Enrolment second;

    @BeforeEach
    void aSessionOfTwo() {
        session = open(Plans.on(today, course));
        first = enrol(session, People.manager(CITY, "浅見　明"));
        second = enrol(session, People.manager(TOWN, "二郎"));
    }

    private List<CourseUnit> units() {
        return course.content().units();
    }

    private void everywhere(Enrolment person, List<CourseUnit> units) {
        asTrainer(() -> attendance.mark(
                session.id(),
                units.stream()
                        .map(unit ->
                                new Tap(person.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                        .toList()));
    }

    @Test
    void aYearIsCountedByWhatWasHeld() {
        everywhere(first, units());
        everywhere(second, units().subList(0, 1));
        FiscalYear year = FiscalYear.of(JapanTime.today(clock));
        assertThat(SignIn.as(Role.VIEWER, () -> years.of(year))).isEmpty();
        asTrainer(() -> sessions.move(session, SessionState.HELD));

        assertThat(SignIn.as(Role.VIEWER, () -> years.of(year))).singleElement().satisfies(line -> {
            assertThat(line.sessions()).isEqualTo(1);
            assertThat(line.down()).isEqualTo(2);
            assertThat(line.there()).isEqualTo(2);
            assertThat(line.completed()).isEqualTo(1);
            assertThat(line.municipalities()).isEqualTo(2);
            assertThat(line.costYen()).contains(120_000L);
        });
    }

    @Test
    void whatIsOverAndWasNotNotedAsHeldIsNamed() {
        FiscalYear year = FiscalYear.of(JapanTime.today(clock));
        TrainingSession over = openOn(day(year.firstDay().minusDays(1), units().getFirst()));
        TrainingSession held = openOn(day(year.firstDay().minusDays(2), units().getFirst()));
        asTrainer(() -> sessions.move(held, SessionState.HELD));

        assertThat(SignIn.as(Role.VIEWER, () -> years.notNoted(year.plus(-1))))
                .extracting(TrainingSession::id)
                .containsExactly(over.id());
        assertThat(SignIn.as(Role.VIEWER, () -> years.notNoted(year)))
                .as("today is not over yet")
                .isEmpty();
    }

    private TrainingSession openOn(SessionDay... days) {
        SessionContent content =
                Plans.onDays(List.of(days), Plans.due(days[0].day().minusWeeks(2), session.content()));
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    private static SessionDay day(LocalDate day, CourseUnit unit) {
        return new SessionDay(day, LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(unit.id()));
    }

    @Test
    void aSessionOverTheTurnOfTheYearIsCountedOnceAndWhatCameLaterNotAtAll() {
        FiscalYear year = FiscalYear.of(JapanTime.today(clock));
        CourseUnit idea = units().getFirst();
        CourseUnit system = units().getLast();
        TrainingSession before = openOn(day(year.firstDay().minusDays(3), idea));
        TrainingSession over = openOn(day(year.firstDay().minusDays(1), idea), day(year.firstDay(), system));
        asTrainer(() -> {
            Enrolment down = enrolments.enrol(before.id(), first.participantId(), Attending.AT_PLACE);
            attendance.allPresent(before.id(), idea.id());
            sessions.move(before, SessionState.HELD);
            sessions.move(over, SessionState.HELD);
            return down;
        });
        everywhere(first, units());

        assertThat(SignIn.as(Role.VIEWER, () -> years.of(year.plus(-1))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.sessions()).isEqualTo(1);
                    assertThat(line.there()).isEqualTo(1);
                    assertThat(line.completed()).isZero();
                });
        assertThat(SignIn.as(Role.VIEWER, () -> years.of(year)))
                .extracting(YearInNumbers::sessions)
                .containsExactly(1);
    }
}
