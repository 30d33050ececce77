package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Presence;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a course asks for first, when people are put down for it. */
@DatabaseTest
class PrerequisiteTest {

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
    EnrolmentListService lists;

    @Autowired
    PrerequisiteService prerequisites;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Course basics;
    private Course advanced;
    private Course inOrder;

    @BeforeEach
    void courses() {
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        basics = asTrainer(() -> courses.create(Plans.course("基礎研修", CourseKind.OWN)));
        advanced = asTrainer(() -> courses.create(with(Plans.course("応用研修", CourseKind.OWN), false, basics)));
        inOrder = asTrainer(() -> courses.create(with(Plans.course("連続研修", CourseKind.OWN), true)));
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private static CourseContent with(CourseContent content, boolean inOrder, Course... needs) {
        return new CourseContent(
                content.kind(),
                content.title(),
                content.aims(),
                content.targets(),
                content.material(),
                inOrder,
                content.shareNeeded(),
                content.units(),
                Set.of(needs).stream().map(Course::id).collect(Collectors.toSet()));
    }

    private TrainingSession open(SessionContent content) {
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    private TrainingSession onDay(int days, Course course) {
        return open(Plans.due(today.plusDays(days), Plans.on(today.plusDays(days), course)));
    }

    private TrainingSession ofUnit(int days, CourseUnit unit) {
        return open(Plans.due(
                today.plusDays(days), Plans.onDays(List.of(day(days, unit)), Plans.on(today.plusDays(days), inOrder))));
    }

    private SessionDay day(int days, CourseUnit unit) {
        return new SessionDay(today.plusDays(days), LocalTime.of(10, 0), LocalTime.of(12, 0), List.of(unit.id()));
    }

    private Participant person(String name) {
        return SignIn.asReporterOf(CITY, () -> participants.add(People.of(CITY, name)));
    }

    private Enrolment enrol(TrainingSession session, Participant one) {
        return SignIn.asReporterOf(CITY, () -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE));
    }

    private Unmet unmet(TrainingSession session, Participant one) {
        return SignIn.asReporterOf(CITY, () -> prerequisites.unmet(session.id(), one.id()));
    }

    private void was(Presence presence, TrainingSession session, Participant one) {
        asTrainer(() -> {
            long down =
                    enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE).id();
            Instant now = clock.instant();
            attendance.mark(
                    session.id(),
                    attendance.sheet(session.id()).orElseThrow().units().stream()
                            .map(unit -> new Tap(down, unit.id(), presence, Optional.empty(), now))
                            .toList());
            return down;
        });
    }

    private static void isRefusedAs(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

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
    void aTrainerMayMakeAnExceptionWithAReasonThatIsKept() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");

        isRefusedAs(
                Reason.REASON_MISSING,
                () -> asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, " ")));
        Enrolment down =
                asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "国の研修を修了している"));

        assertThat(down.exemption()).isEqualTo("国の研修を修了している");
        assertThat(asTrainer(() -> enrolments.of(session.id()))).containsExactly(down);
    }

    @Test
    void whyTheExceptionWasMadeStaysThePrefecturesOwn() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "国の研修を修了している"));

        assertThat(SignIn.asReporterOf(CITY, () -> enrolments.of(session.id())))
                .extracting(Enrolment::exemption)
                .containsExactly("");
        assertThat(SignIn.asReporterOf(CITY, () -> enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE))
                        .exemption())
                .isEmpty();
    }

    @Test
    void anExceptionIsMadeForThoseAloneWhoLackSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        enrol(onDay(20, basics), one);

        assertThat(asTrainer(() -> enrolments.enrolDespite(session.id(), one.id(), Attending.AT_PLACE, "念のため"))
                        .exemption())
                .isEmpty();
    }

    @Test
    void nobodyIsSentInsteadWhoLacksSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant ready = person("一郎");
        Participant other = person("二郎");
        enrol(onDay(20, basics), ready);
        Enrolment down = enrol(session, ready);

        isRefusedAs(
                Reason.NOT_READY, () -> SignIn.asReporterOf(CITY, () -> changes.substitute(down, other.id(), "都合により")));
        isRefusedAs(Reason.NOT_READY, () -> asTrainer(() -> changes.substitute(down, other.id(), "都合により")));
        assertThat(asTrainer(() -> enrolments.of(session.id())))
                .extracting(Enrolment::id, Enrolment::isSeated)
                .containsExactly(tuple(down.id(), true));

        enrol(onDay(20, basics), other);
        assertThat(SignIn.asReporterOf(CITY, () -> changes.substitute(down, other.id(), "都合により")))
                .satisfies(instead -> assertThat(instead.isSeated()).isTrue())
                .satisfies(instead -> assertThat(instead.exemption()).isEmpty());
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

    @Test
    void whoeverComesWithoutBeingPutDownIsTakenIn() {
        TrainingSession session = onDay(0, advanced);

        assertThat(asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(CITY, "一郎"))))
                        .isSeated())
                .isTrue();
    }

    @Test
    void aListSaysWhoLacksSomething() {
        TrainingSession session = onDay(30, advanced);
        Participant one = person("一郎");
        enrol(onDay(20, basics), one);

        List<EnrolmentListRow> rows = asTrainer(
                () -> lists.preview(session, "名簿.csv", "氏名,市町村\n一　郎,汐見原市\n二郎,菜花町\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows)
                .extracting(EnrolmentListRow::problem)
                .containsExactly(Optional.empty(), Optional.of(EnrolmentListRow.Problem.NOT_READY));
        assertThat(asTrainer(() -> lists.enrol(session, People.taken(rows), Attending.AT_PLACE)))
                .isEqualTo(new Demand(1, 0));
    }

    @Test
    void whoeverIsNotYetOnRecordLacksWhatIsAskedOfEverybody() {
        TrainingSession session = onDay(30, advanced);
        Participant known = person("一郎");
        enrol(onDay(20, basics), known);

        assertThat(asTrainer(() -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "一　郎")))))
                .isEqualTo(Unmet.NOTHING);
        assertThat(asTrainer(() -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "二郎"))))
                        .courses())
                .containsExactly(basics);
        assertThatThrownBy(() -> SignIn.asReporterOf(
                        TOWN, () -> prerequisites.unmet(session.id(), Newcomer.of(People.of(CITY, "一郎")))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
