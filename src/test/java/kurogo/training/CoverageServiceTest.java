package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.PlanService;
import kurogo.followup.plan.Factor;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineService;
import kurogo.text.Texts;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The city's manager completed the course and left, the town's came for a part, the village was never there. */
@DatabaseTest
class CoverageServiceTest {

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
    AttendanceService attendance;

    @Autowired
    CoverageService coverage;

    @Autowired
    TrainingYearService years;

    @Autowired
    InvitationService invitations;

    @Autowired
    OfferService offers;

    @Autowired
    DateFindingService dates;

    @Autowired
    BlockedPeriodService blocked;

    @Autowired
    TimelineService timelines;

    @Autowired
    PlanService plan;

    @Autowired
    Clock clock;

    private Course course;
    private TrainingSession session;
    private LocalDate today;

    @BeforeEach
    void aSessionHeldToday() {
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        course = asTrainer(() -> courses.create(Plans.managers()));
        session = asTrainer(() -> sessions.move(sessions.plan(Plans.on(today, course)), SessionState.OPEN));
        attend(CITY, "市の課長", course.content().units());
        attend(TOWN, "町の課長", course.content().units().subList(0, 1));
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private void attend(MunicipalityCode code, String name, List<CourseUnit> units) {
        asTrainer(() -> {
            long id = participants.add(People.manager(code, name)).id();
            Enrolment down = enrolments.enrol(session.id(), id, Attending.AT_PLACE);
            attendance.mark(
                    session.id(),
                    units.stream()
                            .map(unit ->
                                    new Tap(down.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                            .toList());
            return down;
        });
    }

    @Test
    void minutesOfAMunicipalityAreThoseOfAllItsPeopleInThePeriodTheSessionEnded() {
        FiscalYear year = FiscalYear.of(today);
        List<CourseUnit> units = course.content().units();
        assertThat(asTrainer(() ->
                        years.minutes(List.of(ReportingPeriod.annual(year.plus(-1)), ReportingPeriod.annual(year)))))
                .isEqualTo(Map.of(
                        CITY,
                        List.of(0, units.stream().mapToInt(CourseUnit::minutes).sum()),
                        TOWN,
                        List.of(0, units.getFirst().minutes())));
    }

    private Coverage now() {
        return SignIn.as(Role.VIEWER, coverage::now);
    }

    private CoverageLine line(MunicipalityCode code) {
        return now().lines().stream()
                .filter(line -> line.municipality().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Participant manager(MunicipalityCode code) {
        return asTrainer(() -> participants.of(Optional.of(code))).getFirst();
    }

    @Test
    void peopleAreCountedByCourseAndYear() {
        assertThat(now().columns()).containsExactly(new CourseReach(course.id(), FiscalYear.of(today)));
        assertThat(line(CITY).people(now().columns().getFirst())).isEqualTo(1);
        assertThat(now().reached()).isEqualTo(2);
        assertThat(now().neverReached()).isEqualTo(1);
        assertThat(SignIn.as(Role.VIEWER, coverage::reach))
                .isEqualTo(new Reach(new TreeMap<>(Map.of(FiscalYear.of(today), 2)), 3));
    }

    @Test
    void onlyWhoeverCompletedTheCourseIsATrainedManager() {
        assertThat(line(CITY).hasTrainedManager()).isTrue();
        assertThat(line(TOWN).hasTrainedManager()).isFalse();
        assertThat(line(TOWN).managers()).isEqualTo(1);
    }

    @Test
    void aMoveTakesTheTrainedManagerAwayAndLeavesTheHistory() {
        Participant leaving = manager(CITY);
        asTrainer(() -> participants.leave(leaving, today));

        assertThat(line(CITY).hasTrainedManager()).isFalse();
        assertThat(line(CITY).everReached()).isTrue();
    }

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

    @Test
    void daysAreSoughtOverTwoYearsAtMost() {
        LocalDate last = Plans.DAY.plusYears(2).plusDays(1);
        DateQuestion question = new DateQuestion(
                Plans.DAY, last, 1, DayLength.WHOLE_DAY, List.of(), Set.of(), Set.of(), Set.of(CITY), Set.of());

        assertThatThrownBy(() -> asTrainer(() -> dates.find(question)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.WINDOW));
    }

    @Test
    void otherScreensKnowOfIt() {
        List<TimelineEntry> entries = SignIn.as(Role.VIEWER, () -> timelines.of(CITY, Texts.in(Locale.JAPANESE)));
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == TimelineKind.TRAINING)
                .extracting(TimelineEntry::title)
                .containsExactly(session.content().title());
        assertThat(SignIn.asStaff(plan::plan).lines())
                .filteredOn(line ->
                        line.priority().reasons().stream().anyMatch(reason -> reason.factor() == Factor.NEVER_TRAINED))
                .extracting(line -> line.municipality())
                .containsExactly(VILLAGE);
    }

    @Test
    void theBestDateLeavesOutWhatIsTaken() {
        TeamMember me = new TeamMember(TeamMember.Role.TRAINER, Optional.of(1L), "研修担当");
        asTrainer(() -> sessions.plan(Plans.run(Plans.on(Plans.DAY, course), me)));
        asTrainer(() -> {
            blocked.add(new BlockedPeriod(
                    0,
                    Optional.of(CITY),
                    BlockedPeriod.Kind.ASSEMBLY,
                    Plans.DAY.plusDays(1),
                    Plans.DAY.plusDays(1),
                    "定例会",
                    0));
            return me;
        });
        DateQuestion question = new DateQuestion(
                Plans.DAY,
                Plans.DAY.plusDays(2),
                1,
                DayLength.WHOLE_DAY,
                List.of("県庁大会議室"),
                Set.of(1L),
                Set.of(),
                Set.of(CITY, TOWN),
                Set.of());

        DateFindingService.Found found = asTrainer(() -> dates.find(question));

        assertThat(found.answer().best())
                .extracting(one -> one.days().getFirst(), one -> one.free())
                .containsExactly(tuple(Plans.DAY.plusDays(2), 2), tuple(Plans.DAY.plusDays(1), 1));
    }
}
