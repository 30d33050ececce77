package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    private static final Instant NOON = Instant.parse("2026-06-01T03:00:00Z");

    private static final Waiting LATE_BUT_NEVER_REACHED = new Waiting(4, "952010", true, false, NOON.plusSeconds(60));
    private static final Waiting FLAGGED = new Waiting(3, "953016", false, true, NOON.plusSeconds(30));
    private static final Waiting FIRST = new Waiting(2, "953016", false, false, NOON);
    private static final Waiting SECOND = new Waiting(1, "953237", false, false, NOON.plusSeconds(1));
    private static final List<Waiting> ALL = List.of(SECOND, FLAGGED, FIRST, LATE_BUT_NEVER_REACHED);

    @Test
    void whoeverWasNeverReachedComesFirstThenTheFlaggedThenTheEarlier() {
        assertThat(ALL.stream().sorted(WaitingList.ORDER))
                .containsExactly(LATE_BUT_NEVER_REACHED, FLAGGED, FIRST, SECOND);
        assertThat(WaitingList.next(ALL, Map.of(), 0)).contains(LATE_BUT_NEVER_REACHED);
        assertThat(WaitingList.next(List.of(), Map.of(), 0)).isEmpty();
    }

    @Test
    void nobodyPassesTheFairShareWhileItHolds() {
        Map<String, Integer> seated = Map.of("952010", 2, "953016", 2);

        assertThat(WaitingList.next(ALL, seated, 2)).contains(SECOND);
        assertThat(WaitingList.next(ALL, seated, 3)).contains(LATE_BUT_NEVER_REACHED);
        assertThat(WaitingList.hasRoom("953016", seated, 2)).isFalse();
        assertThat(WaitingList.hasRoom("953016", seated, 0)).isTrue();
    }
}
