package kurogo.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.FlagState;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Flag;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.Test;

/** The way from one flag to the next. */
class TriageTest {

    private final List<TrackedFlag> list = new ArrayList<>(List.of(flag(1), flag(2), flag(3)));
    private final List<Long> lookedAt = new ArrayList<>();
    private final Triage triage = new Triage(
            place -> place < list.size() ? List.of(list.get(place)) : List.of(),
            (flag, place, count) -> lookedAt.add(flag.id()));

    @Test
    void theWayEndsAtBothEnds() {
        triage.begin(0, 3);
        triage.previous();
        triage.next();
        triage.next();
        triage.next();
        assertThat(lookedAt).containsExactly(1L, 2L, 3L);
        assertThat(triage.current()).contains(list.getLast());
    }

    @Test
    void whenAFlagLeavesTheListTheOneAfterItIsLookedAt() {
        triage.begin(1, 3);
        list.remove(1);
        triage.begin(triage.place(), 2);
        assertThat(lookedAt).containsExactly(2L, 3L);
    }

    @Test
    void afterTheLastOneLeftTheNewLastOneIsLookedAt() {
        triage.begin(2, 3);
        list.removeLast();
        triage.begin(triage.place(), 2);
        assertThat(lookedAt).containsExactly(3L, 2L);
    }

    @Test
    void anEmptyListShowsNothing() {
        triage.begin(0, 0);
        triage.next();
        assertThat(lookedAt).isEmpty();
        assertThat(triage.current()).isEmpty();
    }

    private static TrackedFlag flag(long id) {
        Evidence evidence = new Evidence(
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                List.of());
        Flag finding = new Flag(
                RuleCode.ZERO_CASES, Severity.ALERT, new MunicipalityCode("952010"), Optional.empty(), evidence);
        return new TrackedFlag(id, 1, finding, FlagState.NEW, true, Optional.empty(), Instant.EPOCH, Instant.EPOCH, 1);
    }
}
