package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats that become free before a session, and those that do so too late for anybody. */
class SeatsGivenUpTest extends TrainingGround {

    @Autowired
    TrainingNoticeService notices;

    private TrainingSession ofOneSeat(LocalDate day) {
        return openOn(day, 1);
    }

    @Test
    void whoeverGaveTheirSeatUpAndComesAllTheSameHasOneAgainIfOneIsFree() {
        TrainingSession session = openOn(today, 2);
        Enrolment first = enrol(session, CITY, "一郎");
        asTrainer(() -> changes.apologise(first, "議会のため"));

        Enrolment there = asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(CITY, "一郎"))));

        assertThat(there.id()).isEqualTo(first.id());
        assertThat(there.holdsSeat()).isTrue();
    }

    @Test
    void whoeverGaveTheirSeatUpIsToldWhenTheRoomIsFullByNow() {
        TrainingSession session = openOn(today, 1);
        Enrolment first = enrol(session, CITY, "一郎");
        asTrainer(() -> changes.apologise(first, "議会のため"));
        asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(TOWN, "二郎"))));

        assertThatThrownBy(() -> asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(CITY, "一郎")))))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.ROOM_FULL));
    }

    @Test
    void whoeverWaitedAndSaidThatTheyCannotComeIsNotCountedAndWaitsAgainWhenPutDownAnew() {
        TrainingSession session = ofOneSeat(today.plusDays(30));
        Enrolment first = enrol(session, CITY, "一郎");
        Enrolment waiting = enrol(session, TOWN, "二郎");
        asTrainer(() -> changes.apologise(waiting, "議会対応"));
        assertThat(asTrainer(() -> enrolments.demand(List.of(session.id()))))
                .containsEntry(session.id(), new Demand(1, 0, 0));

        Enrolment again = enrol(session, TOWN, "二郎");

        assertThat(again.id()).isEqualTo(waiting.id());
        assertThat(again.apology()).isEmpty();
        asTrainer(() -> {
            changes.cancel(first, "異動のため");
            return first;
        });
        assertThat(state(again)).isEqualTo(EnrolmentState.SEATED);
    }

    @Test
    void whoeverWaitedAndSaidThatTheyCannotComeHasTheSeatTheyComeTo() {
        TrainingSession session = openOn(today, 1);
        Enrolment first = enrol(session, CITY, "一郎");
        Enrolment waiting = enrol(session, TOWN, "二郎");
        asTrainer(() -> changes.apologise(waiting, "議会対応"));
        asTrainer(() -> changes.apologise(first, "病気のため"));

        Enrolment there = asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(TOWN, "二郎"))));

        assertThat(there.id()).isEqualTo(waiting.id());
        assertThat(there.holdsSeat()).isTrue();
    }

    private EnrolmentState state(Enrolment one) {
        return asTrainer(() -> enrolments.of(one.sessionId())).stream()
                .filter(now -> now.id() == one.id())
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void theSeatOfWhoeverSaysThatTheyCannotComeGoesToTheNext() {
        TrainingSession session = ofOneSeat(today.plusDays(30));
        Enrolment first = enrol(session, CITY, "一郎");
        Enrolment next = enrol(session, TOWN, "二郎");

        Enrolment apologised = asTrainer(() -> changes.apologise(first, "議会対応"));

        assertThat(state(next)).isEqualTo(EnrolmentState.SEATED);
        assertThat(asTrainer(() -> enrolments.demand(List.of(session.id()))))
                .containsEntry(session.id(), new Demand(1, 0, 1));
        assertThat(apologised.isSeated()).as("they stay on the list").isTrue();
    }

    @Test
    void whoeverComesInsteadOfSomebodyWhoseSeatIsGoneWaits() {
        TrainingSession session = ofOneSeat(today.plusDays(30));
        Enrolment first = enrol(session, CITY, "一郎");
        enrol(session, TOWN, "二郎");
        Enrolment apologised = asTrainer(() -> changes.apologise(first, "議会対応"));

        Enrolment instead = asTrainer(() -> changes.substitute(
                apologised, participants.add(People.of(CITY, "花子")).id(), "代わりに出席"));

        assertThat(instead.isWaiting()).isTrue();
    }

    @Test
    void onceASessionHasBegunNobodyMovesUp() {
        TrainingSession session = ofOneSeat(today.minusDays(1));
        Enrolment first = enrol(session, CITY, "一郎");
        Enrolment next = enrol(session, VILLAGE, "三郎");

        asTrainer(() -> {
            changes.cancel(first, "来なかった");
            return first;
        });

        assertThat(state(next)).isEqualTo(EnrolmentState.WAITING);
        assertThat(asTrainer(() -> notices.of(session.id()))).isEmpty();
    }
}
