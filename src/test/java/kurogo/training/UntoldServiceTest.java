package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.training.TrainingNotice.Kind;
import kurogo.training.TrainingNotice.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is to be told by another way is so only until a later notice reached them. */
class UntoldServiceTest extends TrainingGround {

    @Autowired
    UntoldService untold;

    @Autowired
    TrainingNoticeRepository repository;

    private TrainingSession session;
    private Enrolment first;
    private Enrolment second;

    @BeforeEach
    void twoPeople() {
        session = openOn(today.plusDays(40), 2);
        first = enrol(session, CITY, "一郎");
        second = enrol(session, CITY, "二郎");
    }

    private void told(Enrolment one, Kind kind, State outcome) {
        repository.add(NewNotice.of(session.id(), kind, clock.instant()), List.of(one.id()));
        long newest = repository.of(session.id()).getFirst().id();
        assertThat(repository.settle(newest, State.WAITING, outcome, clock.instant()))
                .isTrue();
    }

    private List<String> untold() {
        return asTrainer(() -> untold.of(session.id())).stream()
                .map(one -> one.enrolment().name() + " " + one.kinds())
                .toList();
    }

    @Test
    void whoeverALaterNoticeReachedIsToldOfWhatStandsNow() {
        told(first, Kind.CHANGED, State.NO_ADDRESS);
        told(second, Kind.CHANGED, State.NO_ADDRESS);
        assertThat(untold()).containsExactly("一郎 [CHANGED]", "二郎 [CHANGED]");

        told(first, Kind.CHANGED, State.HANDED_ON);
        told(second, Kind.REMINDER, State.FAILED);

        assertThat(untold()).containsExactly("二郎 [REMINDER, CHANGED]");
    }

    @Test
    void whatReachedThemBeforeDoesNotSayWhatCameAfter() {
        told(first, Kind.CHANGED, State.SENT);
        told(first, Kind.CHANGED, State.FAILED);

        assertThat(untold()).containsExactly("一郎 [CHANGED]");
    }

    @Test
    void thatTheyHaveASeatIsNotSaidByAChange() {
        told(first, Kind.MOVED_UP, State.NO_ADDRESS);
        told(first, Kind.CHANGED, State.SENT);
        assertThat(untold()).containsExactly("一郎 [MOVED_UP]");

        told(first, Kind.REMINDER, State.SENT);
        assertThat(untold()).isEmpty();
    }
}
