package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.calendar.FiscalYear;
import kurogo.followup.CalendarEntry;
import kurogo.followup.CalendarService;
import kurogo.followup.Scope;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Sessions are planned, opened, moved on and cancelled. */
class SessionServiceTest extends TrainingGround {

    @Autowired
    CalendarService calendar;

    @Test
    void aSessionIsKeptAsItWasPlannedAndFoundInItsYear() {
        SessionContent content = Plans.run(Plans.on(Plans.DAY, course), ME);
        TrainingSession planned = plan(content);

        assertThat(planned.content()).isEqualTo(content);
        assertThat(planned.state()).isEqualTo(SessionState.DRAFT);
        assertThat(asTrainer(() -> sessions.of(FiscalYear.of(Plans.DAY)))).containsExactly(planned);
        assertThat(asTrainer(() -> sessions.of(FiscalYear.of(Plans.DAY).plus(1))))
                .isEmpty();
    }

    @Test
    void eachOfSeveralDaysNamesWhatIsTaughtOnItAndASingleOneNeedNot() {
        List<Long> units = course.content().units().stream().map(CourseUnit::id).toList();
        SessionDay first = new SessionDay(Plans.DAY, LocalTime.of(10, 0), LocalTime.of(15, 0), units);
        SessionDay open = new SessionDay(Plans.DAY.plusDays(1), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of());
        SessionContent content = Plans.on(Plans.DAY, course);

        assertThatThrownBy(() -> plan(Plans.onDays(List.of(first, open), content)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.DAY_WITHOUT_UNIT));
        assertThat(plan(Plans.onDays(List.of(open), content)).content().days()).containsExactly(open);
    }

    @Test
    void aSeriesIsPlannedAtOnceAndItsDeadlinesMoveAlong() {
        List<TrainingSession> planned = asTrainer(() -> sessions.planSeries(Plans.on(Plans.DAY, course), 3, 4));

        assertThat(planned)
                .extracting(session -> session.content().firstDay())
                .containsExactly(Plans.DAY, Plans.DAY.plusWeeks(4), Plans.DAY.plusWeeks(8));
        assertThat(planned.getLast().content().deadline()).isEqualTo(Plans.DAY.plusWeeks(6));
    }

    @Test
    void stepsFollowEachOtherAndCancellingNeedsAReason() {
        TrainingSession draft = plan(Plans.on(Plans.DAY, course));
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(draft, SessionState.HELD)))
                .isInstanceOf(TrainingRefused.class);
        TrainingSession open = asTrainer(() -> sessions.move(draft, SessionState.OPEN));
        assertThat(open.standing(29)).isEqualTo(Standing.OPEN);
        assertThat(open.standing(30)).isEqualTo(Standing.FULL);
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(draft, SessionState.OPEN)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> asTrainer(() -> sessions.cancel(open, " "))).isInstanceOf(TrainingRefused.class);

        TrainingSession cancelled = asTrainer(() -> sessions.cancel(open, "台風のため"));

        assertThat(cancelled.cancelledBecause()).isEqualTo("台風のため");
        assertThat(cancelled.sequence()).isEqualTo(2);
        assertThatThrownBy(() -> asTrainer(() -> sessions.change(cancelled, cancelled.content())))
                .isInstanceOf(TrainingRefused.class);
    }

    @Test
    void readersAndReportersPlanNothing() {
        SessionContent content = Plans.on(Plans.DAY, course);
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> sessions.plan(content)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> sessions.of(FiscalYear.reiwa(9))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsTakenAfterTheLastDayAndNothingIsHeldBeforeIt() {
        TrainingSession draft = plan(Plans.on(Plans.DAY, course));
        TrainingSession open = asTrainer(() -> sessions.move(draft, SessionState.OPEN));
        TrainingSession closed = asTrainer(() -> sessions.move(open, SessionState.CLOSED));
        LocalDate before = Plans.DAY.minusDays(1);

        assertThat(draft.stepsOn(before)).containsExactly(SessionState.OPEN);
        assertThat(open.stepsOn(before)).containsExactly(SessionState.CLOSED);
        assertThat(open.stepsOn(Plans.DAY)).containsExactly(SessionState.HELD);
        assertThat(closed.stepsOn(before)).containsExactly(SessionState.OPEN);
        assertThat(closed.stepsOn(Plans.DAY)).containsExactly(SessionState.HELD);
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(closed, SessionState.HELD)))
                .isInstanceOf(TrainingRefused.class)
                .hasMessage(TrainingRefused.Reason.NOT_HELD_YET.name());
    }

    @Test
    void sessionsStandInTheCalendarOfWhoeverRunsThem() {
        plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        plan(Plans.at("別の会場", Plans.on(Plans.DAY, course)));

        List<CalendarEntry> mine = entries(Scope.MINE);
        List<CalendarEntry> all = entries(Scope.ALL);

        assertThat(mine).extracting(CalendarEntry::kind).containsExactly(CalendarEntry.Kind.TRAINING);
        assertThat(all).hasSize(2).noneMatch(CalendarEntry::clashes);
    }

    private List<CalendarEntry> entries(Scope scope) {
        return asTrainer(() -> calendar.days(Plans.DAY, Plans.DAY, scope, 9)).stream()
                .flatMap(day -> day.entries().stream())
                .toList();
    }
}
