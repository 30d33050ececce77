package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    /** Four hours of units in six hours: the second may begin as late as 12:30, the third at 14:30. */
    private static final Arrival DAY =
            until(16, new DayPlan.Unit(1, 60), new DayPlan.Unit(2, 120), new DayPlan.Unit(3, 90));

    /** The same with a time table that leaves an hour for lunch, and half an hour at the end. */
    private static final Arrival PLANNED = until(16, unit(1, 60, 10, 0), unit(2, 120, 11, 0), unit(3, 90, 14, 0));

    private static Arrival until(int hour, DayPlan.Unit... units) {
        return new Arrival(new DayPlan(LocalTime.of(10, 0), LocalTime.of(hour, 0), List.of(units)));
    }

    private static DayPlan.Unit unit(long id, int minutes, int hour, int minute) {
        return new DayPlan.Unit(id, minutes, Optional.of(LocalTime.of(hour, minute)));
    }

    @Test
    void whoeverIsThereAtTheBeginningIsThereInAllUnits() {
        assertThat(DAY.at(LocalTime.of(9, 15)))
                .containsExactly(entry(1L, Presence.PRESENT), entry(2L, Presence.PRESENT), entry(3L, Presence.PRESENT));
        assertThat(DAY.at(LocalTime.of(10, 10))).containsEntry(1L, Presence.PRESENT);
    }

    @Test
    void whoeverComesLaterIsLateInTheUnitThatRuns() {
        assertThat(DAY.at(LocalTime.of(10, 11)))
                .containsExactly(entry(1L, Presence.LATE), entry(2L, Presence.PRESENT), entry(3L, Presence.PRESENT));
        assertThat(DAY.at(LocalTime.of(13, 0))).containsExactly(entry(2L, Presence.LATE), entry(3L, Presence.PRESENT));
    }

    @Test
    void aBreakCountsForWhoeverArrivesInIt() {
        assertThat(DAY.at(LocalTime.of(12, 25)))
                .containsExactly(entry(1L, Presence.LATE), entry(2L, Presence.PRESENT), entry(3L, Presence.PRESENT));
        assertThat(DAY.at(LocalTime.of(12, 30)))
                .containsExactly(entry(2L, Presence.PRESENT), entry(3L, Presence.PRESENT));
    }

    @Test
    void theDeskOpensAnHourBeforeAndClosesWithTheDay() {
        assertThat(DAY.isEarlyAt(LocalTime.of(8, 59))).isTrue();
        assertThat(DAY.isEarlyAt(LocalTime.of(9, 0))).isFalse();
        assertThat(DAY.isOverAt(LocalTime.of(15, 59))).isFalse();
        assertThat(DAY.isOverAt(LocalTime.of(16, 0))).isTrue();
        assertThat(DAY.at(LocalTime.of(15, 59))).containsExactly(entry(3L, Presence.LATE));
    }

    @Test
    void unitsThatFillMoreThanTheDayBeginNotBeforeIt() {
        Arrival full = until(11, new DayPlan.Unit(1, 60), new DayPlan.Unit(2, 90));

        assertThat(full.at(LocalTime.of(10, 5)).values()).containsOnly(Presence.PRESENT);
    }

    @Test
    void ofAUnitThatRunsWhatIsLeftCounts() {
        assertThat(DAY.minutesLeft(1, LocalTime.of(10, 20))).isEqualTo(40);
        assertThat(DAY.minutesLeft(1, LocalTime.of(12, 25))).as("over").isZero();
        assertThat(DAY.minutesLeft(2, LocalTime.of(13, 0))).isEqualTo(90);
        assertThat(DAY.minutesLeft(3, LocalTime.of(10, 0))).isEqualTo(90);
    }

    @Test
    void aUnitAloneMayBeTaughtUpToTheEndOfTheDay() {
        Arrival alone = until(16, new DayPlan.Unit(1, 120));

        assertThat(alone.minutesLeft(1, LocalTime.of(13, 0))).isEqualTo(120);
        assertThat(alone.minutesLeft(1, LocalTime.of(15, 0))).isEqualTo(60);
    }

    @Test
    void byATimeTableWhoeverComesInTheBreakMissedWhatIsOverAndIsInTimeForTheNext() {
        assertThat(PLANNED.at(LocalTime.of(10, 45))).containsEntry(1L, Presence.LATE);
        assertThat(PLANNED.at(LocalTime.of(11, 0)))
                .containsExactly(entry(2L, Presence.PRESENT), entry(3L, Presence.PRESENT));
        assertThat(PLANNED.at(LocalTime.of(11, 30)))
                .containsExactly(entry(2L, Presence.LATE), entry(3L, Presence.PRESENT));
        assertThat(PLANNED.at(LocalTime.of(13, 30))).containsExactly(entry(3L, Presence.PRESENT));
        assertThat(PLANNED.minutesLeft(2, LocalTime.of(11, 30))).isEqualTo(90);
    }

    @Test
    void byATimeTableTheDayIsOverWithItsLastUnit() {
        assertThat(PLANNED.isOverAt(LocalTime.of(15, 29))).isFalse();
        assertThat(PLANNED.isOverAt(LocalTime.of(15, 30))).isTrue();
        assertThat(until(16, new DayPlan.Unit(1, 60), unit(2, 120, 13, 0)).isOverAt(LocalTime.of(15, 30)))
                .as("not all of it is planned")
                .isFalse();
    }
}
