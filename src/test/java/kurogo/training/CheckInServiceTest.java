package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.training.CheckIn.State;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who arrives with a card is marked as being there, where and when there is something to be there for. */
class CheckInServiceTest extends CheckInGround {

    @Autowired
    SessionRepository repository;

    @Autowired
    AuditService audit;

    @Test
    void theOwnerOfACardIsMarkedAsBeingThereWithoutSigningIn() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);

        assertThat(checkIns.about(code).orElseThrow().state()).isEqualTo(State.READY);
        assertThat(checkIns.arrive(code).orElseThrow().state()).isEqualTo(State.THERE);

        assertThat(mark(session, one, last()))
                .hasValueSatisfying(mark -> assertThat(mark.way()).isEqualTo(Mark.Way.CODE));
        assertThat(mark(session, one, last()).orElseThrow().presence().isThere())
                .isTrue();
        assertThat(checkIns.about(code).orElseThrow().state()).isEqualTo(State.THERE);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("attendance.marked")))
                .isEqualTo(1);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("checkIn.cardsMade")))
                .isEqualTo(1);
    }

    @Test
    void ofSeveralDaysArrivingIsMarkedInTheUnitsOfThatDayAlone() {
        TrainingSession session = on(teaching(today, first()), teaching(today.plusDays(1), last()));
        Enrolment one = enrol(session, CITY, "一郎");

        assertThat(checkIns.arrive(code(session, one)).orElseThrow().state()).isEqualTo(State.THERE);

        assertThat(mark(session, one, first())).isPresent();
        assertThat(mark(session, one, last())).isEmpty();
    }

    @Test
    void aSingleDayNeedNotNameWhatIsTaughtOnIt() {
        TrainingSession session = on(teaching(today));
        Enrolment one = enrol(session, CITY, "一郎");

        assertThat(checkIns.arrive(code(session, one)).orElseThrow().state()).isEqualTo(State.THERE);

        assertThat(mark(session, one, last())).isPresent();
    }

    @Test
    void onADayOfSeveralThatNamesNoUnitNobodyIsSaidToBeThere() {
        TrainingSession session = on(teaching(today, first()), teaching(today.plusDays(1), last()));
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);
        asFormerlyKept(session, teaching(today), teaching(today.plusDays(1), first(), last()));

        assertThat(checkIns.arrive(code).orElseThrow().state()).isEqualTo(State.NO_UNIT);
        assertThat(mark(session, one, first())).isEmpty();
    }

    /** Days as they could be kept before each had to name what is taught on it. */
    private void asFormerlyKept(TrainingSession session, SessionDay... days) {
        TrainingSession then = new TrainingSession(
                session.id(),
                session.uid(),
                Plans.onDays(List.of(days), session.content()),
                session.state(),
                "",
                session.sequence(),
                session.changedAt(),
                session.changedBy(),
                session.version());
        assertThat(repository.update(session, then)).isTrue();
    }

    @Test
    void onceASessionWasHeldACodeSaysThatItIsOver() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);
        asTrainer(() -> sessions.move(session, SessionState.HELD));

        assertThat(checkIns.arrive(code).orElseThrow().state()).isEqualTo(State.OVER);
        assertThat(mark(session, one, last())).isEmpty();
    }

    @Test
    void beforeItsDayACodeSaysWhenAndAfterItNothing() {
        TrainingSession tomorrow = on(today.plusDays(1), LocalTime.of(10, 0));
        TrainingSession yesterday = on(today.minusDays(1), LocalTime.of(10, 0));
        String early = code(tomorrow, enrol(tomorrow, CITY, "一郎"));
        String late = code(yesterday, enrol(yesterday, CITY, "一郎"));
        CheckIn told = checkIns.arrive(early).orElseThrow();
        assertThat(told.state()).isEqualTo(State.EARLY);
        assertThat(told.begins()).isEqualTo(LocalDateTime.of(today.plusDays(1), LocalTime.of(10, 0)));
        assertThat(checkIns.about(late)).as("run out").isEmpty();
    }

    @Test
    void whatWasMarkedAsBeingThereStaysAndAnAbsenceIsMended() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        List<CourseUnit> units = course.content().units();
        asTrainer(() -> {
            attendance.mark(
                    session.id(),
                    List.of(
                            new Tap(
                                    one.id(),
                                    units.getFirst().id(),
                                    Presence.LEFT_EARLY,
                                    Optional.of(7),
                                    clock.instant().minusSeconds(60)),
                            new Tap(
                                    one.id(),
                                    last().id(),
                                    Presence.ABSENT,
                                    Optional.empty(),
                                    clock.instant().minusSeconds(60))));
            return session;
        });

        checkIns.arrive(code(session, one));

        assertThat(mark(session, one, units.getFirst()).orElseThrow().minutes()).isEqualTo(7);
        assertThat(mark(session, one, last()).orElseThrow().presence().isThere())
                .isTrue();
    }

    @Test
    void whoeverGaveUpTheirSeatIsNotTakenIn() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);
        asTrainer(() -> {
            changes.cancel(one, "都合により");
            return one;
        });

        assertThat(checkIns.arrive(code)).isEmpty();
    }

    @Test
    void whoeverSaidThatTheyCannotComeIsTakenInAtTheDeskWhereSeatsAreCounted() {
        TrainingSession session = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String code = code(session, one);
        asTrainer(() -> changes.apologise(one, "議会のため"));
        assertThat(checkIns.arrive(code)).isEmpty();

        asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(CITY, "一郎"))));

        assertThat(checkIns.arrive(code)).isPresent();
    }

    @Test
    void theDeskReadsTheAddressOnACardOfItsOwnSessionOnly() {
        TrainingSession session = now();
        TrainingSession other = now();
        Enrolment one = enrol(session, CITY, "一郎");
        String read = "https://kurogo.example/checkin?c=" + code(session, one);

        assertThat(asTrainer(() -> checkIns.arriveAtDesk(other.id(), read))).isEmpty();
        assertThat(asTrainer(() -> checkIns.arriveAtDesk(session.id(), read)))
                .hasValueSatisfying(there -> assertThat(there.state()).isEqualTo(State.THERE));
        assertThat(mark(session, one, last()).orElseThrow().madeBy()).isEqualTo(Role.TRAINER.name());
    }
}
