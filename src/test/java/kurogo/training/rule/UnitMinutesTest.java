package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitMinutesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    /** Three hours of units in five hours: the second is taken to begin at 13:00. */
    private static final DayPlan PLAN = new DayPlan(
            LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(new DayPlan.Unit(1, 60), new DayPlan.Unit(2, 120)));

    private static Stay stay(int fromHour, int fromMinute, int toHour, int toMinute) {
        Stay.Span span = new Stay.Span(DAY.atTime(fromHour, fromMinute), DAY.atTime(toHour, toMinute));
        return new Stay("", Optional.of(DAY), Optional.of(span), span.minutes());
    }

    @Test
    void ofAUnitSomebodyMissedNothingCountsHoweverLongTheyStayedInOthers() {
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(stay(12, 30, 15, 0)))).isEqualTo(Map.of(2L, 120));
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(stay(9, 55, 11, 0)))).isEqualTo(Map.of(1L, 60));
    }

    @Test
    void whoeverLeavesForTheBreakAndComesBackWasThereInAll() {
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(stay(10, 2, 11, 30), stay(12, 50, 15, 0))))
                .isEqualTo(Map.of(1L, 60, 2L, 120));
    }

    @Test
    void whoeverSawAPartOfAUnitHasThatPart() {
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(stay(10, 0, 10, 20), stay(14, 0, 16, 0))))
                .isEqualTo(Map.of(1L, 20, 2L, 60));
    }

    @Test
    void aUnitAloneMayBeTaughtAtAnyTimeOfTheDay() {
        DayPlan alone = new DayPlan(LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(new DayPlan.Unit(1, 60)));

        assertThat(UnitMinutes.of(alone, DAY, List.of(stay(13, 0, 14, 0)))).isEqualTo(Map.of(1L, 60));
    }

    @Test
    void whereOnlyTheLengthIsKnownTheSameShareOfEachCounts() {
        Stay half = new Stay("", Optional.empty(), Optional.empty(), 90);
        Stay almostAll = new Stay("", Optional.empty(), Optional.empty(), 162);
        Stay nothing = new Stay("", Optional.empty(), Optional.empty(), 0);

        assertThat(UnitMinutes.of(PLAN, DAY, List.of(half))).isEqualTo(Map.of(1L, 30, 2L, 60));
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(almostAll))).isEqualTo(Map.of(1L, 60, 2L, 120));
        assertThat(UnitMinutes.of(PLAN, DAY, List.of(nothing))).isEmpty();
    }

    @Test
    void whoeverIsThereOnlySomeTimeAfterAUnitBeganIsLateInIt() {
        assertThat(UnitMinutes.late(PLAN, DAY, List.of(stay(10, 30, 15, 0)))).containsExactly(1L);
        assertThat(UnitMinutes.late(PLAN, DAY, List.of(stay(10, 10, 10, 40), stay(13, 11, 15, 0))))
                .containsExactly(2L);
        assertThat(UnitMinutes.late(PLAN, DAY, List.of(stay(9, 55, 10, 20), stay(10, 50, 14, 0))))
                .as("away and back, and gone early")
                .isEmpty();
        assertThat(UnitMinutes.late(PLAN, DAY, List.of(new Stay("", Optional.empty(), Optional.empty(), 30))))
                .as("nothing tells from when")
                .isEmpty();
    }

    /** An hour before noon and two after an hour and a half for lunch, in a day that goes on for half an hour. */
    private static final DayPlan LUNCH = new DayPlan(
            LocalTime.of(10, 0),
            LocalTime.of(16, 0),
            List.of(
                    new DayPlan.Unit(1, 60, Optional.of(LocalTime.of(10, 30))),
                    new DayPlan.Unit(2, 120, Optional.of(LocalTime.of(13, 0)))));

    @Test
    void byATimeTableWhoeverLeavesForLunchAndComesBackWasThereInAll() {
        List<Stay> stays = List.of(stay(10, 25, 11, 35), stay(12, 55, 15, 5));

        assertThat(UnitMinutes.of(LUNCH, DAY, stays)).isEqualTo(Map.of(1L, 60, 2L, 120));
        assertThat(UnitMinutes.late(LUNCH, DAY, stays)).isEmpty();
    }

    @Test
    void byATimeTableWhoeverIsBackLateFromLunchIsLateAndWhoeverGoesBeforeTheEndIsNot() {
        List<Stay> back = List.of(stay(10, 0, 11, 30), stay(13, 30, 15, 0));
        List<Stay> gone = List.of(stay(10, 0, 14, 0));

        assertThat(UnitMinutes.of(LUNCH, DAY, back)).isEqualTo(Map.of(1L, 60, 2L, 90));
        assertThat(UnitMinutes.late(LUNCH, DAY, back)).containsExactly(2L);
        assertThat(UnitMinutes.of(LUNCH, DAY, gone)).isEqualTo(Map.of(1L, 60, 2L, 60));
        assertThat(UnitMinutes.late(LUNCH, DAY, gone)).isEmpty();
    }

    @Test
    void byATimeTableLunchItselfAndTheHourBehindTheLastUnitCountForNothing() {
        assertThat(UnitMinutes.of(LUNCH, DAY, List.of(stay(11, 30, 13, 0), stay(15, 0, 16, 0))))
                .isEmpty();
    }

    @Test
    void aUnitAloneOfWhichItIsPlannedWhenItBeginsIsTaughtThen() {
        DayPlan alone = new DayPlan(
                LocalTime.of(10, 0),
                LocalTime.of(15, 0),
                List.of(new DayPlan.Unit(1, 60, Optional.of(LocalTime.of(13, 0)))));

        assertThat(UnitMinutes.of(alone, DAY, List.of(stay(10, 0, 13, 30)))).isEqualTo(Map.of(1L, 30));
    }
}
