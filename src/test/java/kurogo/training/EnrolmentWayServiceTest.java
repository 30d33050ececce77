package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the room to online, and back. */
class EnrolmentWayServiceTest extends TrainingGround {

    @Autowired
    EnrolmentWayService ways;

    private TrainingSession hybrid(int atPlace, int online) {
        return open(Plans.seated(new Seats(atPlace, online), today.plusDays(30), course));
    }

    private Enrolment down(TrainingSession session, MunicipalityCode code, String name, Attending way) {
        return asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(code, name)).id(), way));
    }

    private Enrolment now(Enrolment one) {
        return asTrainer(() -> enrolments.of(one.sessionId())).stream()
                .filter(other -> other.id() == one.id())
                .findFirst()
                .orElseThrow();
    }

    private Enrolment changed(Enrolment one, Attending way, boolean mayWait) {
        return asTrainer(() -> ways.change(one, way, mayWait));
    }

    @Test
    void whereASeatIsFreeSomebodyChangesToItAndTheirsGoesToTheNext() {
        TrainingSession session = hybrid(1, 1);
        Enrolment first = down(session, CITY, "一郎", Attending.AT_PLACE);
        Enrolment next = down(session, TOWN, "二郎", Attending.AT_PLACE);

        Enrolment online = SignIn.asReporterOf(CITY, () -> ways.change(first, Attending.ONLINE, false));

        assertThat(online.holdsSeat()).isTrue();
        assertThat(online.attending()).isEqualTo(Attending.ONLINE);
        assertThat(now(next).holdsSeat()).isTrue();
    }

    @Test
    void aSeatIsGivenUpForAPlaceOnTheWaitingListOnlyWhereThatIsAgreedTo() {
        TrainingSession session = hybrid(1, 1);
        Enrolment first = down(session, CITY, "一郎", Attending.AT_PLACE);
        down(session, TOWN, "二郎", Attending.ONLINE);

        assertThatThrownBy(() -> changed(first, Attending.ONLINE, false)).hasMessage(Reason.WAY_FULL.name());
        assertThat(now(first)).isEqualTo(first);

        assertThat(changed(first, Attending.ONLINE, true).isWaiting()).isTrue();
    }

    @Test
    void theFairShareCountsSomebodyOnce() {
        TrainingSession session = open(Plans.shared(1, Plans.seated(new Seats(1, 1), today.plusDays(30), course)));
        Enrolment only = down(session, CITY, "一郎", Attending.AT_PLACE);

        assertThat(changed(only, Attending.ONLINE, false).holdsSeat()).isTrue();
    }

    @Test
    void onlyWhoIsExpectedChangesAndOnlyToAWayTheSessionIsHeldIn() {
        TrainingSession room = openOn(today.plusDays(30), 5);
        Enrolment there = enrol(room, CITY, "一郎");
        assertThatThrownBy(() -> changed(there, Attending.ONLINE, true)).hasMessage(Reason.NO_SUCH_WAY.name());
        assertThatThrownBy(() -> SignIn.asReporterOf(TOWN, () -> ways.change(there, Attending.ONLINE, true)))
                .isInstanceOf(AccessDeniedException.class);

        Enrolment first = down(hybrid(1, 1), CITY, "一郎", Attending.AT_PLACE);
        Enrolment excused = asTrainer(() -> changes.apologise(first, "議会のため"));
        assertThatThrownBy(() -> changed(excused, Attending.ONLINE, true)).hasMessage(Reason.NOT_POSSIBLE_NOW.name());
        assertThatThrownBy(() -> changed(first, Attending.ONLINE, true)).isInstanceOf(StaleVersionException.class);
    }
}
