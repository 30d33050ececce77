package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.CalendarEntry;
import kurogo.followup.CalendarService;
import kurogo.followup.Scope;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SessionServiceTest {

    private static final TeamMember ME = new TeamMember(TeamMember.Role.TRAINER, Optional.of(1L), "研修担当");

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ClashService clashes;

    @Autowired
    BlockedPeriodService blocked;

    @Autowired
    CalendarService calendar;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    private Course course;

    @BeforeEach
    void aCourse() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private TrainingSession plan(SessionContent content) {
        return asTrainer(() -> sessions.plan(content));
    }

    private List<Clash> clashesOf(SessionContent content) {
        return asTrainer(() -> clashes.of(0, content));
    }

    @Test
    void theThreeCoursesOfTheStateCoverItsThreeTopics() {
        List<Course> usual = asTrainer(courses::createUsual);

        assertThat(usual)
                .extracting(one -> one.content().kind())
                .containsExactly(CourseKind.MUNICIPAL_MANAGER, CourseKind.PREFECTURE_STAFF, CourseKind.WORKER);
        assertThat(usual.getFirst().content().units())
                .extracting(CourseUnit::topic)
                .contains(UnitTopic.IDEA, UnitTopic.SYSTEM, UnitTopic.POLICY);
    }

    @Test
    void aUnitKeepsItsNumberWhenItsCourseIsChanged() {
        CourseUnit first = course.content().units().getFirst();
        CourseContent shorter = new CourseContent(
                CourseKind.OWN,
                "県の研修",
                "",
                "",
                "",
                true,
                100,
                List.of(new CourseUnit(first.id(), "理念と歴史", UnitTopic.IDEA, 90, true)),
                Set.of());

        Course changed = asTrainer(() -> courses.change(course, shorter));

        assertThat(changed.content()).isEqualTo(shorter);
        assertThatThrownBy(() -> asTrainer(() -> courses.change(course, shorter)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void noCourseHasToBeCompletedBeforeItself() {
        CourseContent after = needing(course.id(), Plans.course("応用", CourseKind.OWN));
        Course advanced = asTrainer(() -> courses.create(after));

        assertThatThrownBy(() -> asTrainer(() -> courses.change(course, needing(advanced.id(), course.content()))))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.CIRCLE));
    }

    private static CourseContent needing(long id, CourseContent content) {
        return new CourseContent(
                content.kind(),
                content.title(),
                content.aims(),
                content.targets(),
                content.material(),
                content.inOrder(),
                content.shareNeeded(),
                content.units(),
                Set.of(id));
    }

    @Test
    void aSessionIsKeptAsItWasPlannedAndFoundInItsYear() {
        SessionContent content = Plans.run(Plans.on(Plans.DAY, course), ME);
        TrainingSession planned = plan(content);

        assertThat(planned.content()).isEqualTo(content);
        assertThat(planned.state()).isEqualTo(SessionState.DRAFT);
        assertThat(asTrainer(() -> sessions.of(FiscalYear.of(Plans.DAY)))).containsExactly(planned);
        assertThat(asTrainer(() -> sessions.of(FiscalYear.of(Plans.DAY).plus(1))))
                .isEmpty();
    }

    @Test
    void eachOfSeveralDaysNamesWhatIsTaughtOnItAndASingleOneNeedNot() {
        List<Long> units = course.content().units().stream().map(CourseUnit::id).toList();
        SessionDay first = new SessionDay(Plans.DAY, LocalTime.of(10, 0), LocalTime.of(15, 0), units);
        SessionDay open = new SessionDay(Plans.DAY.plusDays(1), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of());
        SessionContent content = Plans.on(Plans.DAY, course);

        assertThatThrownBy(() -> plan(Plans.onDays(List.of(first, open), content)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.DAY_WITHOUT_UNIT));
        assertThat(plan(Plans.onDays(List.of(open), content)).content().days()).containsExactly(open);
    }

    @Test
    void aSeriesIsPlannedAtOnceAndItsDeadlinesMoveAlong() {
        List<TrainingSession> planned = asTrainer(() -> sessions.planSeries(Plans.on(Plans.DAY, course), 3, 4));

        assertThat(planned)
                .extracting(session -> session.content().firstDay())
                .containsExactly(Plans.DAY, Plans.DAY.plusWeeks(4), Plans.DAY.plusWeeks(8));
        assertThat(planned.getLast().content().deadline()).isEqualTo(Plans.DAY.plusWeeks(6));
    }

    @Test
    void stepsFollowEachOtherAndCancellingNeedsAReason() {
        TrainingSession draft = plan(Plans.on(Plans.DAY, course));
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(draft, SessionState.HELD)))
                .isInstanceOf(TrainingRefused.class);
        TrainingSession open = asTrainer(() -> sessions.move(draft, SessionState.OPEN));
        assertThat(open.standing(29)).isEqualTo(Standing.OPEN);
        assertThat(open.standing(30)).isEqualTo(Standing.FULL);
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(draft, SessionState.OPEN)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> asTrainer(() -> sessions.cancel(open, " "))).isInstanceOf(TrainingRefused.class);

        TrainingSession cancelled = asTrainer(() -> sessions.cancel(open, "台風のため"));

        assertThat(cancelled.cancelledBecause()).isEqualTo("台風のため");
        assertThat(cancelled.sequence()).isEqualTo(2);
        assertThatThrownBy(() -> asTrainer(() -> sessions.change(cancelled, cancelled.content())))
                .isInstanceOf(TrainingRefused.class);
    }

    @Test
    void readersAndReportersPlanNothing() {
        SessionContent content = Plans.on(Plans.DAY, course);
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> sessions.plan(content)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> sessions.of(FiscalYear.reiwa(9))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void assembliesOfADayAreOneLineBehindWhatHindersTheSessionItself() {
        plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        List.of(CITY, TOWN, VILLAGE)
                .forEach(code -> asTrainer(() -> {
                    blocked.add(new BlockedPeriod(
                            0, Optional.of(code), BlockedPeriod.Kind.ASSEMBLY, Plans.DAY, Plans.DAY, "6月定例会", 0));
                    return code;
                }));

        List<Clash> found = clashesOf(Plans.run(Plans.on(Plans.DAY, course), ME));
        assertThat(found)
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Room", "Person", "Blocked");
        assertThat(found.getLast())
                .isInstanceOfSatisfying(
                        Clash.Blocked.class, all -> assertThat(all.periods()).hasSize(3));
    }

    @Test
    void roomsTrainersHolidaysAndAssembliesSpeakAgainstADay() {
        TrainingSession other = plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        BlockedPeriod assembly = new BlockedPeriod(
                0, Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, Plans.DAY.minusDays(3), Plans.DAY, "6月定例会", 0);
        asTrainer(() -> {
            blocked.add(assembly);
            return assembly;
        });

        assertThat(clashesOf(Plans.run(Plans.on(Plans.DAY, course), ME)))
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Room", "Person", "Blocked");
        assertThat(asTrainer(() -> clashes.of(other.id(), other.content())))
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Blocked");
        assertThat(clashesOf(Plans.at("別の会場", Plans.on(Plans.DAY.plusDays(1), course))))
                .isEmpty();
        assertThat(clashesOf(Plans.on(LocalDate.of(2027, 7, 19), course)))
                .singleElement()
                .isInstanceOf(Clash.PublicHoliday.class);
        assertThat(clashesOf(Plans.on(LocalDate.of(2027, 12, 29), course)))
                .singleElement()
                .isInstanceOf(Clash.Closed.class);
    }

    @Test
    void whoeverHasASeatInBothAtTheSameHoursIsCountedWhenADayIsMoved() {
        TrainingSession first = seating("一郎", plan(Plans.on(Plans.DAY, course)));
        TrainingSession second = seating("一郎", plan(Plans.at("別の会場", Plans.on(Plans.DAY.plusDays(1), course))));
        SessionContent moved = Plans.run(Plans.at("別の会場", Plans.on(Plans.DAY, course)), ME);

        assertThat(asTrainer(() -> clashes.of(second.id(), moved)))
                .containsExactly(new Clash.Participants(Plans.DAY, first, 1));
        assertThat(asTrainer(() -> clashes.of(second.id(), in(LocalTime.of(15, 0), moved))))
                .isEmpty();
        assertThat(asTrainer(() -> clashes.of(second.id(), second.content()))).isEmpty();
    }

    private TrainingSession seating(String name, TrainingSession draft) {
        return asTrainer(() -> {
            TrainingSession open = sessions.move(draft, SessionState.OPEN);
            enrolments.enrol(open.id(), participants.add(People.of(CITY, name)).id(), Attending.AT_PLACE);
            return open;
        });
    }

    private static SessionContent in(LocalTime begin, SessionContent content) {
        SessionDay day = content.days().getFirst();
        return Plans.onDays(List.of(new SessionDay(day.day(), begin, begin.plusHours(2), day.units())), content);
    }

    @Test
    void nobodyIsTakenAfterTheLastDayAndNothingIsHeldBeforeIt() {
        TrainingSession draft = plan(Plans.on(Plans.DAY, course));
        TrainingSession open = asTrainer(() -> sessions.move(draft, SessionState.OPEN));
        TrainingSession closed = asTrainer(() -> sessions.move(open, SessionState.CLOSED));
        LocalDate before = Plans.DAY.minusDays(1);

        assertThat(draft.stepsOn(before)).containsExactly(SessionState.OPEN);
        assertThat(open.stepsOn(before)).containsExactly(SessionState.CLOSED);
        assertThat(open.stepsOn(Plans.DAY)).containsExactly(SessionState.HELD);
        assertThat(closed.stepsOn(before)).containsExactly(SessionState.OPEN);
        assertThat(closed.stepsOn(Plans.DAY)).containsExactly(SessionState.HELD);
        assertThatThrownBy(() -> asTrainer(() -> sessions.move(closed, SessionState.HELD)))
                .isInstanceOf(TrainingRefused.class)
                .hasMessage(TrainingRefused.Reason.NOT_HELD_YET.name());
    }

    @Test
    void sessionsStandInTheCalendarOfWhoeverRunsThem() {
        plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        plan(Plans.at("別の会場", Plans.on(Plans.DAY, course)));

        List<CalendarEntry> mine = entries(Scope.MINE);
        List<CalendarEntry> all = entries(Scope.ALL);

        assertThat(mine).extracting(CalendarEntry::kind).containsExactly(CalendarEntry.Kind.TRAINING);
        assertThat(all).hasSize(2).noneMatch(CalendarEntry::clashes);
    }

    private List<CalendarEntry> entries(Scope scope) {
        return asTrainer(() -> calendar.days(Plans.DAY, Plans.DAY, scope, 9)).stream()
                .flatMap(day -> day.entries().stream())
                .toList();
    }
}
