package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kurogo.access.SignIn;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a course asks for first, when people are put down for it. */
class PrerequisiteTest extends CoursesThatBuildUp {

    @Test
    void whoeverHasNotCompletedWhatIsAskedForIsToldAndNotPutDown() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");

        assertThat(unmet(session, one).courses()).containsExactly(basics);
        isRefusedAs(Reason.NOT_READY, () -> enrol(session, one));
        assertThat(asTrainer(() -> enrolments.of(session.id()))).isEmpty();
    }

    @Test
    void whoeverHasCompletedItIsPutDown() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        was(Presence.PRESENT, onDay(0, basics), one);

        assertThat(unmet(session, one)).isEqualTo(Unmet.NOTHING);
        assertThat(enrol(session, one).exemption()).isEmpty();
    }

    @Test
    void beingAbsentCompletesNothing() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        was(Presence.ABSENT, onDay(0, basics), one);

        isRefusedAs(Reason.NOT_READY, () -> enrol(session, one));
    }

    @Test
    void aSeatInASessionBeforeIsEnoughAndOneAfterIsNot() {
        TrainingSession session = onDay(30, advanced);
        Participant early = person("一郎");
        Participant late = person("二郎");
        enrol(onDay(20, basics), early);
        enrol(onDay(40, basics), late);

        assertThat(enrol(session, early).isSeated()).isTrue();
        isRefusedAs(Reason.NOT_READY, () -> enrol(session, late));
    }

    @Test
    void whatWasNotYetNotedAsHeldCountsAsLongAsNobodyWasMarkedAbsent() {
        TrainingSession session = onDay(30, advanced);
        Participant unmarked = person("一郎");
        Participant absent = person("二郎");
        TrainingSession yesterday = onDay(-1, basics);
        asTrainer(() -> enrolments.enrol(yesterday.id(), unmarked.id(), Attending.AT_PLACE));
        was(Presence.ABSENT, yesterday, absent);

        assertThat(enrol(session, unmarked).isSeated()).isTrue();
        isRefusedAs(Reason.NOT_READY, () -> enrol(session, absent));
    }

    @Test
    void whoeverSaidThatTheyCannotComeIsNotTakenToHaveBeenThere() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        Enrolment first = enrol(onDay(20, basics), one);
        SignIn.asReporterOf(CITY, () -> changes.apologise(first, "通院のため"));

        isRefusedAs(Reason.NOT_READY, () -> enrol(session, one));
    }

    @Test
    void aSessionThatEndsOnlyAfterwardsIsNotTakenToHaveBeenCompleted() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        List<CourseUnit> units = basics.content().units();
        enrol(
                open(Plans.due(
                        today.plusDays(20),
                        Plans.onDays(
                                List.of(day(20, units.getFirst()), day(40, units.getLast())),
                                Plans.on(today.plusDays(20), basics)))),
                one);

        isRefusedAs(Reason.NOT_READY, () -> enrol(session, one));
    }

    @Test
    void unitsAreTakenInTheirOrderWhereTheCourseSaysSo() {
        CourseUnit first = inOrder.content().units().getFirst();
        CourseUnit second = inOrder.content().units().getLast();
        TrainingSession later = ofUnit(30, second);
        Participant one = person("一郎");

        assertThat(unmet(later, one).units()).containsExactly(first);
        isRefusedAs(Reason.NOT_READY, () -> enrol(later, one));

        enrol(ofUnit(20, first), one);
        assertThat(enrol(later, one).isSeated()).isTrue();
    }

    @Test
    void aReporterLearnsNothingOfAnotherMunicipalitysPeople() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");

        assertThatThrownBy(() -> SignIn.asReporterOf(TOWN, () -> prerequisites.unmet(session.id(), one.id())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
