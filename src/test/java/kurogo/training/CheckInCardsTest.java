package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kurogo.access.Role;
import kurogo.access.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The cards by which people say that they have come: whom they are for, and what they open. */
class CheckInCardsTest extends CheckInGround {

    @Test
    void lookingAtACodeMarksNothing() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");

        checkIns.about(code(session, one));

        assertThat(mark(session, one, last())).isEmpty();
    }

    @Test
    void aCodeThatWasChangedOrMadeUpLeadsNowhere() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);
        String other = code(session, enrol(session, TOWN, "二郎"));

        assertThat(checkIns.about(other.substring(0, 16) + code.substring(16)))
                .as("another's number under one's own signature")
                .isEmpty();
        assertThat(checkIns.about(new CheckInCode(one.id(), clock.instant().plusSeconds(3600)).signed(new byte[32])))
                .as("signed with a key of one's own")
                .isEmpty();
        assertThat(checkIns.about("")).isEmpty();
        assertThat(checkIns.arrive(code.substring(1))).isEmpty();
    }

    @Test
    void cardsWithdrawnLeadNowhereAndNewOnesDo() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String old = code(session, one);

        assertThat(asTrainer(() -> checkIns.withdraw(session.id()))).isTrue();
        assertThat(checkIns.about(old)).isEmpty();
        assertThat(asTrainer(() -> checkIns.withdraw(session.id()))).isFalse();
        assertThat(checkIns.about(code(session, one))).isPresent();
    }

    @Test
    void noCardIsPrintedForWhoeverSaidThatTheyCannotCome() {
        TrainingSession session = now();
        enrol(session, CITY, "一郎");
        Enrolment away = enrol(session, CITY, "二郎");
        asTrainer(() -> changes.apologise(away, "議会のため"));

        assertThat(asTrainer(() -> checkIns.cards(session.id())))
                .extracting(card -> card.enrolment().name())
                .containsExactly("一郎");
    }

    @Test
    void onlyThoseWhoHoldTheSessionHandCardsOut() {
        TrainingSession session = now();

        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> checkIns.cards(session.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> checkIns.arriveAtDesk(session.id(), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
