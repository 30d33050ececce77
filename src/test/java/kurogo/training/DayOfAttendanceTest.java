package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.calendar.JapanTime;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of sessions of several days, who was there on which of them. */
class DayOfAttendanceTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    CoverageService coverage;

    @Autowired
    CheckInService checkIns;

    @Autowired
    TrainingSupport support;

    @Autowired
    TrainingTimeline timeline;

    private SessionContent onTwoDays(LocalDate first, LocalDate second) {
        List<CourseUnit> units = course.content().units();
        return Plans.onDays(
                List.of(
                        new SessionDay(
                                first,
                                Plans.BEGINS,
                                Plans.ENDS,
                                List.of(units.getFirst().id())),
                        new SessionDay(
                                second,
                                Plans.BEGINS,
                                Plans.ENDS,
                                List.of(units.getLast().id()))),
                Plans.on(first, course));
    }

    private void attend(TrainingSession session, Enrolment person, CourseUnit unit) {
        Tap tap = new Tap(person.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant());
        asTrainer(() -> attendance.mark(session.id(), List.of(tap)));
    }

    @Test
    void aMunicipalityIsReachedOnTheDayOnWhichSomebodyWasThere() {
        LocalDate first = today.minusDays(7);
        LocalDate second = today;
        TrainingSession session = open(onTwoDays(first, second));
        attend(session, enrol(session, CITY, "一郎"), course.content().units().getFirst());
        attend(session, enrol(session, TOWN, "二郎"), course.content().units().getLast());

        assertThat(support.given(first, first)).containsExactly(CITY);
        assertThat(support.given(second, second)).containsExactly(TOWN);
        assertThat(timeline.latest()).contains(Map.of(CITY, first, TOWN, second));
        assertThat(asTrainer(coverage::now).lines().stream()
                        .filter(line -> line.municipality().code().equals(CITY))
                        .map(CoverageLine::last))
                .containsExactly(Optional.of(first));
    }

    @Test
    void aSingleDayThatNamesNoUnitsIsTheDayOfAllOfThem() {
        TrainingSession session = open(Plans.onDays(
                List.of(new SessionDay(today, Plans.BEGINS, Plans.ENDS, List.of())), Plans.on(today, course)));
        attend(session, enrol(session, CITY, "一郎"), course.content().units().getFirst());

        assertThat(timeline.latest()).contains(Map.of(CITY, today));
    }

    @Test
    void cardsPrintedAfterASessionWasMovedAreGoodToTheEndOfItsNewDay() {
        TrainingSession planned = open(Plans.due(today, Plans.on(today.plusDays(7), course)));
        enrol(planned, CITY, "一郎");
        asTrainer(() -> checkIns.cards(planned.id()));
        LocalDate moved = today.plusDays(21);
        TrainingSession session = asTrainer(() -> sessions.change(planned, Plans.on(moved, course)));

        assertThat(asTrainer(() -> checkIns.cards(session.id())))
                .extracting(card ->
                        CheckInCode.read(card.code()).orElseThrow().code().goodUntil())
                .containsExactly(moved.plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant());
    }
}
