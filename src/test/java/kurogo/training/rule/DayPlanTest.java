package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static DayPlan.Unit unit(long id, int minutes) {
        return new DayPlan.Unit(id, minutes);
    }

    private static DayPlan.Unit unit(long id, int minutes, int hour, int minute) {
        return new DayPlan.Unit(id, minutes, Optional.of(LocalTime.of(hour, minute)));
    }

    /** From ten to four. */
    private static DayPlan day(DayPlan.Unit... units) {
        return new DayPlan(LocalTime.of(10, 0), LocalTime.of(16, 0), List.of(units));
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    @Test
    void withoutATimeTableTheFirstUnitBeginsWithTheDayAndEachOtherAsLateAsItCan() {
        DayPlan plan = day(unit(1, 60), unit(2, 120), unit(3, 90));

        assertThat(plan.isPlanned()).isFalse();
        assertThat(plan.beginnings())
                .containsExactly(entry(1L, at(10, 0)), entry(2L, at(12, 30)), entry(3L, at(14, 30)));
        assertThat(plan.hours(plan.units().getFirst())).isEmpty();
        assertThat(plan.outside()).isEmpty();
        assertThat(plan.together()).isEmpty();
    }

    @Test
    void unitsFollowEachOtherInTimeWhateverTheirOrderInTheCourse() {
        DayPlan plan = day(unit(1, 60, 13, 0), unit(2, 90, 10, 15));

        assertThat(plan.inTime()).extracting(DayPlan.Unit::id).containsExactly(2L, 1L);
        assertThat(plan.hours(plan.inTime().getFirst())).contains(new Hours(at(10, 15), at(11, 45)));
    }

    @Test
    void whatIsNotPlannedEndsWithTheNextThatIs() {
        assertThat(day(unit(1, 30), unit(2, 60), unit(3, 90, 13, 0), unit(4, 60))
                        .beginnings())
                .containsExactly(
                        entry(1L, at(10, 0)), entry(2L, at(12, 0)), entry(3L, at(13, 0)), entry(4L, at(15, 0)));
    }

    @Test
    void aUnitThatBeginsBeforeTheDayOrEndsAfterItIsNamed() {
        assertThat(day(unit(1, 60, 9, 50), unit(2, 60, 12, 0), unit(3, 60, 15, 1))
                        .outside())
                .extracting(DayPlan.Unit::id)
                .containsExactly(1L, 3L);
        assertThat(day(unit(1, 60, 10, 0), unit(2, 60, 15, 0)).outside()).isEmpty();
    }

    @Test
    void twoUnitsAtTheSameTimeAreNamedEvenWhereOneIsNotPlanned() {
        assertThat(day(unit(1, 60, 10, 0), unit(2, 60, 10, 59)).together())
                .extracting(DayPlan.Unit::id)
                .containsExactly(1L, 2L);
        assertThat(day(unit(1, 60, 10, 0), unit(2, 60, 11, 0)).together()).isEmpty();
        assertThat(day(unit(1, 60), unit(2, 60, 10, 0)).together())
                .as("no room before what begins with the day")
                .extracting(DayPlan.Unit::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void unitsThatFillMoreThanTheDayAreNoFaultWhileNothingIsPlanned() {
        DayPlan full = day(unit(1, 300), unit(2, 300));

        assertThat(full.outside()).isEmpty();
        assertThat(full.together()).isEmpty();
    }

    @Test
    void theUnitOfAMomentRunsOrComesNextAndTheLastStaysOnceAllAreOver() {
        DayPlan plan = day(unit(1, 60, 10, 0), unit(2, 120, 13, 0));

        assertThat(plan.unitAt(at(9, 0))).contains(plan.units().getFirst());
        assertThat(plan.unitAt(at(10, 59))).contains(plan.units().getFirst());
        assertThat(plan.unitAt(at(11, 0))).contains(plan.units().getLast());
        assertThat(plan.unitAt(at(15, 30))).contains(plan.units().getLast());
        assertThat(day(unit(1, 60, 14, 0), unit(2, 60, 10, 0), unit(3, 60)).unitAt(at(10, 30)))
                .as("taught first, though not first in the course")
                .map(DayPlan.Unit::id)
                .contains(2L);
        assertThat(day(unit(1, 60), unit(2, 120)).unitAt(at(15, 30)))
                .as("nothing is planned")
                .contains(unit(1, 60));
        assertThat(day().unitAt(at(12, 0))).isEmpty();
    }
}
