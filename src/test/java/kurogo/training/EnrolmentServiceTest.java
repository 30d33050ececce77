package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.StaleVersionException;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class EnrolmentServiceTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    private LocalDate day;

    @BeforeEach
    void inAMonth() {
        day = today.plusDays(30);
    }

    private TrainingSession openWith(int seats) {
        return openOn(day, seats);
    }

    private TrainingSession todayWith(int seats) {
        return open(Plans.due(today, Plans.seated(new Seats(seats, 0), today, course)));
    }

    private Participant person(MunicipalityCode code, String name) {
        return SignIn.asReporterOf(code, () -> participants.add(People.of(code, name)));
    }

    /** By the reporter of their municipality. */
    private Enrolment putDown(TrainingSession session, MunicipalityCode code, String name) {
        Participant one = person(code, name);
        return SignIn.asReporterOf(code, () -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE));
    }

    private Map<String, EnrolmentState> states(TrainingSession session) {
        return asTrainer(() -> enrolments.of(session.id())).stream()
                .collect(Collectors.toMap(Enrolment::name, Enrolment::state));
    }

    @Test
    void seatsAreGivenUntilThereAreNoneAndTheRestWaits() {
        TrainingSession session = openWith(2);

        assertThat(putDown(session, CITY, "一郎").isSeated()).isTrue();
        assertThat(putDown(session, TOWN, "二郎").isSeated()).isTrue();
        assertThat(putDown(session, VILLAGE, "三郎").isWaiting()).isTrue();
        assertThat(asTrainer(() -> enrolments.demand(List.of(session.id()))))
                .containsEntry(session.id(), new Demand(2, 1));
        assertThat(session.standing(2)).isEqualTo(Standing.FULL);
    }

    @Test
    void whoeverIsDownAlreadyStaysAsTheyAre() {
        TrainingSession session = openWith(2);
        Enrolment first = putDown(session, CITY, "一郎");

        assertThat(putDown(session, CITY, "一　郎")).isEqualTo(first);
    }

    @Test
    void theSeatOfWhoeverCancelsGoesToTheNextAndSaysSo() {
        TrainingSession session = openWith(1);
        Enrolment first = putDown(session, CITY, "一郎");
        putDown(session, TOWN, "二郎");

        SignIn.asReporterOf(CITY, () -> {
            changes.cancel(first, "議会対応");
            return first;
        });

        assertThat(states(session))
                .containsEntry("一郎", EnrolmentState.CANCELLED)
                .containsEntry("二郎", EnrolmentState.SEATED);
        assertThat(asTrainer(() -> enrolments.of(session.id())).getLast().movedUpAt())
                .isPresent();
        assertThat(putDown(session, CITY, "一郎").isWaiting()).isTrue();
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    changes.cancel(first, "もう一度");
                    return first;
                }))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void onceASessionWasHeldNobodyIsTakenOutOfItAndNobodyMovesUp() {
        TrainingSession session = todayWith(1);
        Enrolment first = putDown(session, CITY, "一郎");
        putDown(session, TOWN, "二郎");
        asTrainer(() -> sessions.move(session, SessionState.HELD));

        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    changes.cancel(first, "行かなかった");
                    return first;
                }))
                .isInstanceOf(TrainingRefused.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> changes.apologise(first, "出張のため")))
                .isInstanceOf(TrainingRefused.class);
        assertThat(states(session))
                .containsEntry("一郎", EnrolmentState.SEATED)
                .containsEntry("二郎", EnrolmentState.WAITING);
    }

    @Test
    void whoeverWasNeverReachedPassesThoseWhoWere() {
        TrainingSession past = openOn(today, 5);
        Enrolment reached = enrol(past, TOWN, "受講済み");
        asTrainer(() -> {
            attendance.mark(
                    past.id(),
                    List.of(new Tap(
                            reached.id(),
                            course.content().units().getFirst().id(),
                            Presence.PRESENT,
                            Optional.empty(),
                            clock.instant())));
            return past;
        });
        TrainingSession session = openWith(1);
        Enrolment first = putDown(session, CITY, "一郎");
        putDown(session, TOWN, "二郎");
        putDown(session, VILLAGE, "三郎");

        asTrainer(() -> {
            changes.cancel(first, "急用");
            return first;
        });

        assertThat(states(session))
                .containsEntry("三郎", EnrolmentState.SEATED)
                .containsEntry("二郎", EnrolmentState.WAITING);
    }

    @Test
    void aMunicipalityGetsNoMoreThanItsShareBeforeTheDeadline() {
        TrainingSession session = open(Plans.shared(1, Plans.seated(new Seats(3, 0), day, course)));

        assertThat(putDown(session, CITY, "一郎").isSeated()).isTrue();
        assertThat(putDown(session, CITY, "二郎").isWaiting()).isTrue();
        assertThat(putDown(session, TOWN, "三郎").isSeated()).isTrue();
    }

    @Test
    void anotherOfTheSameMunicipalityTakesOverTheSeat() {
        TrainingSession session = openWith(1);
        Enrolment first = putDown(session, CITY, "一郎");
        putDown(session, TOWN, "二郎");
        Participant other = person(CITY, "花子");
        Participant elsewhere = person(TOWN, "町子");

        Enrolment instead = SignIn.asReporterOf(CITY, () -> changes.substitute(first, other.id(), "業務の都合"));

        assertThat(instead.isSeated()).isTrue();
        assertThat(states(session)).containsEntry("二郎", EnrolmentState.WAITING);
        assertThatThrownBy(() -> asTrainer(() -> changes.substitute(instead, elsewhere.id(), "理由")))
                .isInstanceOf(TrainingRefused.class);
    }

    @Test
    void whoeverIsPutDownAnewAfterAMoveIsTheirNewMunicipalitys() {
        TrainingSession session = openWith(2);
        Enrolment before = putDown(session, CITY, "一郎");
        SignIn.asReporterOf(CITY, () -> {
            changes.cancel(before, "異動のため");
            return before;
        });
        Participant moved = asTrainer(() -> participants.change(person(CITY, "一郎"), People.manager(TOWN, "一郎")));

        Enrolment anew =
                SignIn.asReporterOf(TOWN, () -> enrolments.enrol(session.id(), moved.id(), Attending.AT_PLACE));

        assertThat(anew.id()).isEqualTo(before.id());
        assertThat(anew.then()).isEqualTo(new Enrolment.Post(Optional.of(TOWN), "福祉課", "課長", true));
        assertThat(SignIn.asReporterOf(CITY, () -> enrolments.of(session.id()))).isEmpty();
        assertThat(SignIn.asReporterOf(TOWN, () -> enrolments.of(session.id()))).containsExactly(anew);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    changes.cancel(anew, "誤り");
                    return anew;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebodyNotOnRecordYetCanComeInsteadIfTheyAreOfTheSameMunicipality() {
        TrainingSession session = openWith(1);
        Enrolment first = putDown(session, CITY, "一郎");

        assertThatThrownBy(() ->
                        asTrainer(() -> changes.substitute(first, Newcomer.of(People.of(TOWN, "町子")), "業務の都合")))
                .isInstanceOf(TrainingRefused.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(
                        CITY, () -> changes.substitute(first, Newcomer.of(People.of(TOWN, "町子")), "業務の都合")))
                .isInstanceOf(AccessDeniedException.class);
        Enrolment instead =
                SignIn.asReporterOf(CITY, () -> changes.substitute(first, Newcomer.of(People.of(CITY, "花子")), "業務の都合"));

        assertThat(instead.isSeated()).isTrue();
        assertThat(instead.name()).isEqualTo("花子");
    }

    @Test
    void reportersSeeAndPutDownTheirOwnPeopleOnly() {
        TrainingSession session = openWith(5);
        Participant town = person(TOWN, "二郎");
        putDown(session, CITY, "一郎");

        assertThat(SignIn.asReporterOf(TOWN, () -> enrolments.of(session.id()))).isEmpty();
        assertThatThrownBy(() ->
                        SignIn.asReporterOf(CITY, () -> enrolments.enrol(session.id(), town.id(), Attending.AT_PLACE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> participants.of(Optional.of(TOWN))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        SignIn.as(Role.VIEWER, () -> enrolments.enrol(session.id(), town.id(), Attending.AT_PLACE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void afterTheDeadlineTrainersMayStillPutPeopleDown() {
        SessionContent content = Plans.seated(new Seats(5, 0), today.plusDays(3), course);
        TrainingSession opened = open(Plans.due(today, content));
        TrainingSession session = asTrainer(() -> sessions.change(opened, content));
        Participant one = person(CITY, "一郎");

        assertThatThrownBy(() -> putDown(session, CITY, "一郎")).isInstanceOf(TrainingRefused.class);
        assertThat(asTrainer(() -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE))
                        .isSeated())
                .isTrue();
        assertThatThrownBy(() -> asTrainer(() -> enrolments.enrol(session.id(), one.id(), Attending.ONLINE)))
                .isInstanceOf(TrainingRefused.class);
    }

    @Test
    void anErasedPersonCountsWithoutAName() {
        TrainingSession session = openWith(5);
        putDown(session, CITY, "一郎");
        Participant one = person(CITY, "一郎");

        SignIn.as(Role.ADMINISTRATOR, () -> {
            participants.erase(one);
            return one;
        });

        assertThat(asTrainer(() -> enrolments.of(session.id())).getFirst().name())
                .isEmpty();
        assertThat(asTrainer(() -> participants.of(Optional.of(CITY)))).isEmpty();
    }
}
