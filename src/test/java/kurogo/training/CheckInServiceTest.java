package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.CheckIn.State;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** People who say themselves that they have come. Days last all day here, so that it is never too early or too late but where a test says so. */
@DatabaseTest
class CheckInServiceTest {

    private static final LocalTime ALWAYS = LocalTime.of(23, 59, 59);

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentChangeService changes;

    @Autowired
    AttendanceService attendance;

    @Autowired
    CheckInService checkIns;

    @Autowired
    SessionRepository repository;

    @Autowired
    AuditService audit;

    @Autowired
    Clock clock;

    private Course course;
    private LocalDate today;

    @BeforeEach
    void aCourse() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
        today = LocalDate.ofInstant(clock.instant(), JapanTime.ZONE);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private TrainingSession on(LocalDate day, LocalTime begins) {
        List<CourseUnit> units = course.content().units();
        return on(new SessionDay(
                day, begins, ALWAYS, units.stream().map(CourseUnit::id).toList()));
    }

    private TrainingSession on(SessionDay... days) {
        SessionContent content = Plans.due(days[0].day(), Plans.onDays(List.of(days), Plans.on(days[0].day(), course)));
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    /** A whole day on which some units are taught. */
    private static SessionDay teaching(LocalDate day, CourseUnit... units) {
        return new SessionDay(
                day,
                LocalTime.MIDNIGHT,
                ALWAYS,
                Arrays.stream(units).map(CourseUnit::id).toList());
    }

    /** A session that has just begun, or rather began when the day did. */
    private TrainingSession now() {
        return on(today, LocalTime.MIDNIGHT);
    }

    private Enrolment enrol(TrainingSession session, MunicipalityCode code, String name) {
        return asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(code, name)).id(), Attending.AT_PLACE));
    }

    private String code(TrainingSession session, Enrolment one) {
        return asTrainer(() -> checkIns.cards(session.id())).stream()
                .filter(card -> card.enrolment().id() == one.id())
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Optional<Mark> mark(TrainingSession session, Enrolment one, CourseUnit unit) {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow().mark(one, unit);
    }

    private CourseUnit first() {
        return course.content().units().getFirst();
    }

    private CourseUnit last() {
        return course.content().units().getLast();
    }

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

    @Test
    void onlyThoseWhoHoldTheSessionHandCardsOut() {
        TrainingSession session = now();

        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> checkIns.cards(session.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> checkIns.arriveAtDesk(session.id(), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
