package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.training.TapOutcome.State;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a tablet kept from before a mark was taken back does not bring it in again. */
class MarksTakenBackTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    private TrainingSession session;
    private CourseUnit unit;
    private Enrolment person;
    private Instant before;

    @BeforeEach
    void aMarkTakenBack() {
        session = openOn(today, 30);
        unit = course.content().units().getLast();
        person = enrol(session, CITY, "一郎");
        before = clock.instant();
        mark(before);
        clear();
    }

    private TapOutcome mark(Instant at) {
        Tap tap = new Tap(person.id(), unit.id(), Presence.ABSENT, Optional.empty(), at);
        return asTrainer(() -> attendance.mark(session.id(), List.of(tap))).getFirst();
    }

    private Optional<Mark> standing() {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow().mark(person, unit);
    }

    private void clear() {
        Mark seen = standing().orElseThrow();
        assertThat(asTrainer(() -> attendance.clear(session.id(), person.id(), unit.id(), seen)))
                .isTrue();
    }

    @Test
    void aTapMadeBeforeIsToldThatSomethingNewerStands() {
        TapOutcome earlier = mark(before.minusSeconds(60));
        TapOutcome again = mark(before);

        assertThat(List.of(earlier.state(), again.state())).containsOnly(State.NEWER_STANDS);
        assertThat(again.stands()).isEmpty();
        assertThat(standing()).isEmpty();
    }

    @Test
    void aTapMadeAfterwardsIsKept() {
        assertThat(mark(clock.instant().plusSeconds(1)).state()).isEqualTo(State.KEPT);
        assertThat(standing()).isPresent();
    }

    @Test
    void ofTwoTimesItWasTakenBackTheLaterOneCounts() {
        mark(clock.instant().plusSeconds(1));
        Instant between = standing().orElseThrow().madeAt();
        clear();

        assertThat(mark(between).state()).isEqualTo(State.NEWER_STANDS);
        assertThat(standing()).isEmpty();
    }
}
