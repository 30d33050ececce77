package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AttendanceServiceTest {

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
    AuditService audit;

    @Autowired
    Clock clock;

    private Course course;
    private TrainingSession session;
    private CourseUnit unit;
    private Enrolment one;
    private Enrolment other;

    @BeforeEach
    void aSessionOfTwo() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
        unit = course.content().units().getLast();
        session = asTrainer(() -> sessions.move(
                sessions.plan(Plans.run(
                        Plans.on(JapanTime.today(clock), course),
                        new TeamMember(TeamMember.Role.HELPER, Optional.of(1L), "当日の補助者"))),
                SessionState.OPEN));
        one = enrol(CITY, "一郎");
        other = enrol(TOWN, "二郎");
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private Enrolment enrol(MunicipalityCode code, String name) {
        return asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(code, name)).id(), Attending.AT_PLACE));
    }

    private List<TapOutcome.State> mark(Tap... taps) {
        return asTrainer(() -> attendance.mark(session.id(), List.of(taps))).stream()
                .map(TapOutcome::state)
                .toList();
    }

    private Tap tap(Enrolment person, Presence presence, Instant at) {
        return new Tap(person.id(), unit.id(), presence, Optional.empty(), at);
    }

    private AttendanceSheet sheet() {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
    }

    private Presence presence(Enrolment person) {
        return sheet().mark(person, unit).orElseThrow().presence();
    }

    @Test
    void hoursCountByWhatWasMarked() {
        Instant now = clock.instant();
        mark(tap(one, Presence.PRESENT, now), new Tap(other.id(), unit.id(), Presence.LATE, Optional.of(75), now));

        assertThat(sheet().minutes(one)).isEqualTo(120);
        assertThat(sheet().minutes(other)).isEqualTo(75);
        assertThat(sheet().there(unit)).isEqualTo(2);
    }

    @Test
    void ofTwoMarksTheLaterMadeOneStandsWhateverTheOrderTheyArriveIn() {
        Instant now = clock.instant();
        mark(tap(one, Presence.LEFT_EARLY, now));
        mark(tap(one, Presence.PRESENT, now.minusSeconds(600)));
        assertThat(presence(one)).isEqualTo(Presence.LEFT_EARLY);

        mark(tap(other, Presence.ABSENT, now.minusSeconds(60)), tap(other, Presence.PRESENT, now.minusSeconds(30)));
        assertThat(presence(other)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void aMarkFromATabletWhoseClockRunsAheadDoesNotOutliveTheNextOne() {
        mark(tap(one, Presence.ABSENT, clock.instant().plusSeconds(86_400)));
        mark(tap(one, Presence.PRESENT, clock.instant()));

        assertThat(presence(one)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void ofEveryTapItIsSaidWhetherItIsKept() {
        Instant now = clock.instant();
        Tap tap = tap(one, Presence.LATE, now.minusSeconds(60));
        assertThat(mark(tap)).containsExactly(TapOutcome.State.KEPT);
        assertThat(mark(tap)).as("sent again").containsExactly(TapOutcome.State.KEPT);

        assertThat(mark(tap(one, Presence.PRESENT, now.minusSeconds(120))))
                .containsExactly(TapOutcome.State.NEWER_STANDS);
        assertThat(mark(tap(one, Presence.PRESENT, now), new Tap(-1, unit.id(), Presence.LATE, Optional.empty(), now)))
                .containsExactly(TapOutcome.State.KEPT, TapOutcome.State.NOT_ON_LIST);
    }

    @Test
    void aMarkSaidAgainLaterStandsAgainstOneMadeBetween() {
        Instant now = clock.instant();
        mark(tap(one, Presence.PRESENT, now.minusSeconds(90)));
        mark(tap(one, Presence.PRESENT, now.minusSeconds(30)));

        assertThat(mark(tap(one, Presence.ABSENT, now.minusSeconds(60))))
                .containsExactly(TapOutcome.State.NEWER_STANDS);
        assertThat(corrections()).isZero();
    }

    @Test
    void aMarkCanBeTakenBack() {
        mark(tap(one, Presence.ABSENT, clock.instant()));
        Mark seen = sheet().mark(one, unit).orElseThrow();

        assertThat(asTrainer(() -> attendance.clear(session.id(), one.id(), unit.id(), seen)))
                .isTrue();
        assertThat(asTrainer(() -> attendance.clear(session.id(), one.id(), unit.id(), seen)))
                .isFalse();

        assertThat(sheet().mark(one, unit)).isEmpty();
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("attendance.cleared")))
                .isEqualTo(1);
    }

    @Test
    void aMarkIsNotTakenBackWhereSomebodyElseMarkedOtherwiseMeanwhile() {
        Instant now = clock.instant();
        mark(tap(one, Presence.ABSENT, now.minusSeconds(60)));
        Mark seen = sheet().mark(one, unit).orElseThrow();
        mark(tap(one, Presence.PRESENT, now));

        assertThat(asTrainer(() -> attendance.clear(session.id(), one.id(), unit.id(), seen)))
                .isFalse();
        assertThat(sheet().mark(one, unit)).map(Mark::presence).hasValue(Presence.PRESENT);
    }

    private long corrections() {
        return SignIn.as(Role.ADMINISTRATOR, () -> audit.count("attendance.corrected"));
    }

    @Test
    void everyCorrectionIsInTheTrail() {
        Instant now = clock.instant();
        mark(tap(one, Presence.ABSENT, now.minusSeconds(60)), tap(other, Presence.PRESENT, now.minusSeconds(60)));
        mark(tap(one, Presence.PRESENT, now));

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("attendance.marked")))
                .isEqualTo(1);
        assertThat(corrections()).isEqualTo(1);
    }

    @Test
    void nobodyIsMarkedInAUnitBeforeItsDay() {
        List<CourseUnit> units = course.content().units();
        LocalDate today = JapanTime.today(clock);
        session = asTrainer(() -> sessions.change(
                session,
                Plans.onDays(
                        List.of(
                                new SessionDay(
                                        today,
                                        Plans.BEGINS,
                                        Plans.ENDS,
                                        List.of(units.getFirst().id())),
                                new SessionDay(today.plusDays(1), Plans.BEGINS, Plans.ENDS, List.of(unit.id()))),
                        session.content())));

        assertThatThrownBy(() -> mark(tap(one, Presence.PRESENT, clock.instant())))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.NOT_TAUGHT_YET));
        assertThatThrownBy(() -> asTrainer(() -> attendance.allPresent(session.id(), unit.id())))
                .isInstanceOf(TrainingRefused.class);
        assertThat(asTrainer(() ->
                        attendance.allPresent(session.id(), units.getFirst().id())))
                .hasSize(2);
    }

    @Test
    void ofAllMarkedAtOnceOnlyWhatStandsAsItWasIsTakenBack() {
        Map<Long, Mark> marked = asTrainer(() -> attendance.allPresent(session.id(), unit.id()));
        mark(tap(other, Presence.LATE, clock.instant().plusSeconds(1)));

        assertThat(asTrainer(() -> attendance.clearAll(session.id(), unit.id(), marked)))
                .isEqualTo(1);

        assertThat(sheet().mark(one, unit)).isEmpty();
        assertThat(presence(other)).isEqualTo(Presence.LATE);
    }

    @Test
    void allPresentLeavesWhatWasMarkedAndExcusesWhoeverApologised() {
        mark(tap(one, Presence.ABSENT, clock.instant()));
        asTrainer(() -> changes.apologise(other, "出張のため"));

        asTrainer(() -> {
            attendance.allPresent(session.id(), unit.id());
            return session;
        });

        assertThat(presence(one)).isEqualTo(Presence.ABSENT);
        assertThat(presence(other)).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void aHelperOfTheSessionMarksAndOtherReadersDoNot() {
        Tap here = tap(one, Presence.PRESENT, clock.instant());
        assertThat(SignIn.as(Role.VIEWER, () -> {
                    attendance.mark(session.id(), List.of(here));
                    return attendance.mayMark(session);
                }))
                .isTrue();
        asTrainer(() -> sessions.change(session, Plans.run(session.content())));
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> {
                    attendance.mark(session.id(), List.of(here));
                    return here;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverComesUnannouncedGetsASeatAndCanBeMarked() {
        Participant guest = asTrainer(() -> participants.add(People.manager(CITY, "飛び入り")));
        Enrolment walkIn = asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(guest.person())));

        assertThat(walkIn.walkIn()).isTrue();
        assertThat(walkIn.participantId()).isEqualTo(guest.id());
        assertThat(sheet().people()).contains(walkIn);
    }

    @Test
    void whoeverHelpsInTheRoomTakesInSomebodyNobodyKnew() {
        Enrolment walkIn =
                SignIn.as(Role.VIEWER, () -> enrolments.walkIn(session.id(), Newcomer.of(People.of(TOWN, "初めての人"))));

        assertThat(walkIn.isSeated()).isTrue();
        asTrainer(() -> sessions.change(session, Plans.run(session.content())));
        assertThatThrownBy(() -> SignIn.as(
                        Role.VIEWER, () -> enrolments.walkIn(session.id(), Newcomer.of(People.of(TOWN, "別の人")))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
