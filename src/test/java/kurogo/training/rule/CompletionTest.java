package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Completion EIGHTY = new Completion(
            List.of(
                    new Completion.Unit(1, 60, true),
                    new Completion.Unit(2, 120, false),
                    new Completion.Unit(3, 120, false)),
            80);

    @Test
    void aShareOfAllMinutesCompletes() {
        assertThat(EIGHTY.isReachedWith(Map.of(1L, 60, 2L, 120, 3L, 60))).isTrue();
        assertThat(EIGHTY.isReachedWith(Map.of(1L, 60, 2L, 120, 3L, 59))).isFalse();
    }

    @Test
    void aRequiredUnitIsNotMissedHoweverMuchElseWasAttended() {
        assertThat(new Completion(EIGHTY.units(), 50).isReachedWith(Map.of(2L, 120, 3L, 120)))
                .isFalse();
        assertThat(new Completion(EIGHTY.units(), 50).isReachedWith(Map.of(1L, 30, 2L, 120)))
                .isTrue();
    }

    @Test
    void noUnitCountsForMoreThanItTakesAndUnknownOnesForNothing() {
        assertThat(EIGHTY.isReachedWith(Map.of(1L, 600, 9L, 600))).isFalse();
        assertThat(new Completion(List.of(), 1).isReachedWith(Map.of())).isFalse();
    }

    @Test
    void halfAUnitCountsForWhoeverCameLate() {
        assertThat(Presence.LATE.minutesOf(90)).isEqualTo(45);
        assertThat(Presence.PRESENT.minutesOf(90)).isEqualTo(90);
        assertThat(Presence.EXCUSED.minutesOf(90)).isZero();
    }
}
