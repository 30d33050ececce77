package kurogo.training;

import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Which municipalities are invited first, to what, and why. */
class InvitationServiceTest extends CourseHeldToday {

    @Autowired
    InvitationService invitations;

    @Autowired
    OfferService offers;

    @Test
    void whoeverNeedsItMostIsInvitedFirstAndToldWhy() {
        assertThat(asTrainer(invitations::all))
                .extracting(one -> one.line().municipality().code(), Invitation::reasons)
                .containsExactly(
                        tuple(VILLAGE, List.of(Invitation.Reason.NEVER_REACHED)),
                        tuple(TOWN, List.of(Invitation.Reason.NO_TRAINED_MANAGER)));
    }

    @Test
    void whoeverHasASeatInASessionThatHelpsIsNotWrittenToAgain() {
        Course own = asTrainer(() -> courses.create(Plans.course("県独自の研修", CourseKind.OWN)));
        seatOf(TOWN, own, today.plusDays(20));
        TrainingSession first = seatOf(VILLAGE, own, today.plusDays(21));
        TrainingSession forManagers = seatOf(TOWN, course, today.plusDays(40));

        assertThat(asTrainer(invitations::all))
                .extracting(
                        one -> one.line().municipality().code(),
                        one -> one.awaited().map(TrainingSession::id),
                        Invitation::isWritten)
                .containsExactly(
                        tuple(VILLAGE, Optional.of(first.id()), false),
                        tuple(TOWN, Optional.of(forManagers.id()), false));
    }

    private TrainingSession seatOf(MunicipalityCode code, Course of, LocalDate day) {
        return asTrainer(() -> {
            TrainingSession open = sessions.move(sessions.plan(Plans.on(day, of)), SessionState.OPEN);
            enrolments.enrol(
                    open.id(), participants.add(People.of(code, "受講予定")).id(), Attending.AT_PLACE);
            return open;
        });
    }

    @Test
    void whereNoManagerIsOnRecordNothingIsClaimedOfTheirTraining() {
        Participant leaving = manager(TOWN);
        asTrainer(() -> participants.leave(leaving, today));

        assertThat(asTrainer(invitations::all))
                .filteredOn(one -> one.line().municipality().code().equals(TOWN))
                .extracting(Invitation::reasons)
                .containsExactly(List.of(Invitation.Reason.MANAGER_UNKNOWN));
    }

    @Test
    void municipalitiesAreInvitedToWhatIsForThem() {
        LocalDate later = today.plusDays(40);
        TrainingSession theirs =
                asTrainer(() -> sessions.move(sessions.plan(Plans.on(later, course)), SessionState.OPEN));
        Course own = asTrainer(() -> courses.create(Plans.course("県職員研修", CourseKind.PREFECTURE_STAFF)));
        TrainingSession ours = asTrainer(() -> sessions.move(sessions.plan(Plans.on(later, own)), SessionState.OPEN));

        assertThat(asTrainer(invitations::offered))
                .extracting(TrainingSession::id)
                .containsExactly(theirs.id());
        assertThat(SignIn.asReporterOf(VILLAGE, () -> offers.to(VILLAGE)))
                .extracting(offer -> offer.session().id(), offer -> offer.takesPeopleOn(today))
                .containsExactly(tuple(session.id(), false), tuple(theirs.id(), true));
        assertThatThrownBy(() -> SignIn.asReporterOf(VILLAGE, () -> offers.to(TOWN)))
                .isInstanceOf(AccessDeniedException.class);
        Participant theirsAlready = SignIn.asReporterOf(VILLAGE, () -> participants.add(People.of(VILLAGE, "村子")));
        assertThatThrownBy(() -> SignIn.asReporterOf(
                        VILLAGE, () -> enrolments.enrol(ours.id(), theirsAlready.id(), Attending.AT_PLACE)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.TAKES_NOBODY));
    }
}
