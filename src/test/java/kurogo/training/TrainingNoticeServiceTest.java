package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TrainingNoticeServiceTest {

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
    TrainingNoticeService notices;

    @Autowired
    UntoldService untold;

    @Autowired
    TrainingNoticeRepository repository;

    @Autowired
    Clock clock;

    private Course course;
    private LocalDate today;

    @BeforeEach
    void aCourse() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
        today = JapanTime.today(clock);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private TrainingSession open(SessionContent content) {
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    private Enrolment enrol(TrainingSession session, MunicipalityCode code, String name) {
        return asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(code, name)).id(), Attending.AT_PLACE));
    }

    private void morning() {
        SignIn.as(Role.ADMINISTRATOR, () -> {
            notices.eachMorning();
            return today;
        });
    }

    private List<String> told(TrainingSession session) {
        return SignIn.as(Role.VIEWER, () -> notices.of(session.id())).stream()
                .map(one -> one.kind() + " " + one.enrolment().orElseThrow().name())
                .toList();
    }

    @Test
    void whoeverMovesUpAndEverybodyOfACancelledOrMovedSessionIsTold() {
        TrainingSession session = open(Plans.seated(new Seats(1, 0), today.plusDays(60), course));
        Enrolment first = enrol(session, CITY, "一郎");
        enrol(session, TOWN, "二郎");
        asTrainer(() -> {
            changes.cancel(first, "都合");
            return first;
        });
        assertThat(told(session)).containsExactly("MOVED_UP 二郎");

        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        assertThat(told(session)).containsExactly("CHANGED 二郎", "MOVED_UP 二郎");

        asTrainer(() -> sessions.cancel(moved, "台風のため"));
        assertThat(told(session)).first().isEqualTo("CANCELLED 二郎");
    }

    @Test
    void aWeekBeforePeopleAreRemindedOnce() {
        TrainingSession soon = open(Plans.due(today, Plans.seated(new Seats(5, 0), today.plusDays(7), course)));
        TrainingSession later = open(Plans.due(today, Plans.seated(new Seats(5, 0), today.plusDays(8), course)));
        enrol(soon, CITY, "一郎");
        enrol(later, CITY, "一郎");

        morning();
        morning();

        assertThat(told(soon)).containsExactly("REMINDER 一郎");
        assertThat(told(later)).isEmpty();
    }

    @Test
    void whoeverLeftIsNotReminded() {
        TrainingSession soon = open(Plans.due(today, Plans.seated(new Seats(5, 0), today.plusDays(7), course)));
        enrol(soon, CITY, "一郎");
        Enrolment gone = enrol(soon, CITY, "二郎");
        asTrainer(
                () -> participants.leave(participants.find(gone.participantId()).orElseThrow(), today));

        morning();

        assertThat(told(soon)).containsExactly("REMINDER 一郎");
    }

    private TrainingSession openOn(int firstFromToday, int secondFromToday) {
        List<CourseUnit> units = course.content().units();
        return open(Plans.onDays(
                List.of(day(firstFromToday, units.getFirst()), day(secondFromToday, units.getLast())),
                Plans.due(today.plusDays(Math.min(0, firstFromToday)), Plans.seated(new Seats(5, 0), today, course))));
    }

    private SessionDay day(int fromToday, CourseUnit unit) {
        return new SessionDay(today.plusDays(fromToday), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(unit.id()));
    }

    @Test
    void peopleAreRemindedOfEachDayAndOfDaysCloseToEachOtherOnce() {
        TrainingSession close = openOn(6, 7);
        TrainingSession apart = openOn(-2, 5);
        enrol(close, CITY, "一郎");
        Enrolment down = enrol(apart, CITY, "二郎");
        repository.add(
                NewNotice.of(
                        apart.id(),
                        TrainingNotice.Kind.REMINDER,
                        clock.instant().minus(Duration.ofDays(9))),
                List.of(down.id()));

        morning();
        morning();

        assertThat(told(close)).containsExactly("REMINDER 一郎");
        assertThat(told(apart)).containsExactly("REMINDER 二郎", "REMINDER 二郎");
    }

    @Test
    void aChangeIsToldUntilTheLastDayIsOver() {
        TrainingSession running = openOn(-2, 5);
        enrol(running, CITY, "一郎");

        asTrainer(() -> sessions.change(running, Plans.at("別の会場", running.content())));

        assertThat(toSend()).containsExactly(TrainingNotice.Kind.CHANGED);
    }

    @Test
    void whoeverSaidThatTheyCannotComeIsNotRemindedAndAfterAMoveTheOthersAreOnceMore() {
        TrainingSession soon = open(Plans.due(today, Plans.seated(new Seats(5, 0), today.plusDays(5), course)));
        enrol(soon, CITY, "一郎");
        Enrolment away = enrol(soon, TOWN, "二郎");
        asTrainer(() -> changes.apologise(away, "議会対応"));
        morning();
        assertThat(told(soon)).containsExactly("REMINDER 一郎");

        asTrainer(() -> sessions.change(soon, Plans.at("別の会場", soon.content())));
        morning();
        morning();

        assertThat(told(soon)).containsExactly("REMINDER 一郎", "CHANGED 二郎", "CHANGED 一郎", "REMINDER 一郎");
    }

    @Test
    void whatNobodySentBeforeTheSessionWasOverIsNotSentAnyMore() {
        TrainingSession past = open(Plans.seated(new Seats(5, 0), today.minusDays(2), course));
        enrol(past, CITY, "一郎");
        TrainingSession moved = asTrainer(() -> sessions.change(past, Plans.at("別の会場", past.content())));
        assertThat(toSend()).isEmpty();

        asTrainer(() -> sessions.cancel(moved, "台風のため"));

        assertThat(toSend()).containsExactly(TrainingNotice.Kind.CANCELLED);
        assertThat(SignIn.as(Role.VIEWER, () -> notices.of(past.id())))
                .extracting(TrainingNotice::state)
                .containsExactly(TrainingNotice.State.WAITING, TrainingNotice.State.TOO_LATE);
    }

    @Test
    void onceASessionIsCancelledNothingElseIsSentOfIt() {
        TrainingSession session = open(Plans.seated(new Seats(5, 0), today.plusDays(60), course));
        enrol(session, CITY, "一郎");
        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));

        asTrainer(() -> sessions.cancel(moved, "台風のため"));

        assertThat(toSend()).containsExactly(TrainingNotice.Kind.CANCELLED);
        assertThat(SignIn.as(Role.VIEWER, () -> untold.of(session.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.kinds()).containsExactly(TrainingNotice.Kind.CANCELLED));
    }

    @Test
    void whatWaitedForThreeDaysIsGivenUp() {
        TrainingSession session = open(Plans.seated(new Seats(5, 0), today.plusDays(60), course));
        enrol(session, CITY, "一郎");
        asTrainer(() -> sessions.cancel(session, "台風のため"));
        Instant now = clock.instant();

        repository.giveUp(now.minus(Duration.ofDays(3)), today, now);
        assertThat(toSend()).hasSize(1);
        repository.giveUp(now.plusSeconds(60), today, now);
        assertThat(toSend()).isEmpty();
    }

    private List<TrainingNotice.Kind> toSend() {
        return SignIn.as(Role.ADMINISTRATOR, () -> notices.waiting(9)).stream()
                .map(TrainingNotice::kind)
                .toList();
    }

    @Test
    void afterTheDeadlineWhoeverWaitedForTheFairShareGetsWhatIsFree() {
        TrainingSession session = open(Plans.shared(1, Plans.seated(new Seats(3, 0), today.plusDays(30), course)));
        enrol(session, CITY, "一郎");
        Enrolment beyond = enrol(session, CITY, "二郎");
        assertThat(beyond.isWaiting()).isTrue();
        morning();
        assertThat(told(session)).isEmpty();

        asTrainer(() -> sessions.change(session, Plans.due(today.minusDays(1), session.content())));
        morning();

        assertThat(told(session)).contains("MOVED_UP 二郎");
    }
}
