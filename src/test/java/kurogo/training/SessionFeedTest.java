package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.ical.ReadEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SessionFeedTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    UserService users;

    @Autowired
    OnBehalf onBehalf;

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
    CalendarFeedService feeds;

    @Autowired
    Clock clock;

    private Course course;
    private LocalDate day;

    @BeforeEach
    void aCourse() {
        ThreeMunicipalities.importThrough(imports);
        course = asTrainer(() -> courses.create(Plans.managers()));
        day = JapanTime.today(clock).plusDays(30);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private String subscribe(String name, Role role, Optional<MunicipalityCode> municipality) {
        long id = account(name, role, municipality);
        return onBehalf.of(id, "", feeds::issue);
    }

    private long account(String name, Role role, Optional<MunicipalityCode> municipality) {
        return TestAccounts.create(users, new UserProfile(name, name, role, municipality, true), "himitsu-no-kotoba")
                .id();
    }

    private List<ReadEvent> fetch(String token) {
        return ReadEvent.of(feeds.feed(token, Locale.JAPANESE).orElseThrow());
    }

    private TrainingSession open(SessionContent content) {
        return asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
    }

    private Enrolment enrol(TrainingSession session, MunicipalityCode code, String name) {
        return SignIn.asReporterOf(code, () -> {
            Participant one = participants.add(People.of(code, name));
            return enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE);
        });
    }

    @Test
    void whoeverRunsASessionReadsItsDaysAndLearnsOfChangesAndCancelling() {
        long trainer = account("研花子", Role.TRAINER, Optional.empty());
        String own = onBehalf.of(trainer, "", feeds::issue);
        String others = subscribe("研太郎", Role.TRAINER, Optional.empty());
        TeamMember member = new TeamMember(TeamMember.Role.HELPER, Optional.of(trainer), "研花子");
        TrainingSession planned = open(Plans.run(Plans.on(day, course), member));

        ReadEvent before = fetch(own).getFirst();
        assertThat(before.value("UID")).isEqualTo(planned.uid());
        assertThat(before.alarms()).isEqualTo(1);
        assertThat(fetch(others)).isEmpty();

        TrainingSession moved =
                asTrainer(() -> sessions.change(planned, planned.content().later(7)));
        ReadEvent after = fetch(own).getFirst();
        assertThat(after.value("UID")).isEqualTo(before.value("UID"));
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.value("DTSTART")).startsWith(day.plusDays(7).toString().replace("-", ""));

        asTrainer(() -> sessions.cancel(moved, "台風のため"));
        ReadEvent cancelled = fetch(own).getFirst();
        assertThat(cancelled.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(cancelled.sequence()).isGreaterThan(after.sequence());
        assertThat(cancelled.alarms()).isZero();
    }

    @Test
    void aSessionSomebodyIsMarkedInKeepsItsTimeTableWhenItsCourseDropsAUnit() {
        long trainer = account("研花子", Role.TRAINER, Optional.empty());
        String own = onBehalf.of(trainer, "", feeds::issue);
        TeamMember member = new TeamMember(TeamMember.Role.HELPER, Optional.of(trainer), "研花子");
        LocalDate today = day.minusDays(30);
        List<CourseUnit> units = course.content().units();
        SessionDay timed = new SessionDay(
                today,
                Plans.BEGINS,
                Plans.ENDS,
                units.stream().map(CourseUnit::id).toList(),
                Map.of(units.getFirst().id(), Plans.BEGINS, units.getLast().id(), Plans.BEGINS.plusHours(1)));
        TrainingSession session = open(Plans.run(Plans.onDays(List.of(timed), Plans.on(today, course)), member));
        asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(CITY, "一郎")).id(), Attending.AT_PLACE));
        asTrainer(() -> attendance.allPresent(session.id(), units.getFirst().id()));

        asTrainer(() -> courses.change(course, course.content().taughtAs(units.subList(0, 1), 80)));

        assertThat(fetch(own).getFirst().value("DESCRIPTION")).contains("理念", "整備手法");
    }

    @Test
    void aReporterReadsTheSessionsTheirOwnPeopleAreDownFor() {
        String token = subscribe("市花子", Role.MUNICIPAL_REPORTER, Optional.of(CITY));
        TrainingSession ours = open(Plans.seated(new Seats(1, 0), day, course));
        TrainingSession theirs = open(Plans.seated(new Seats(1, 0), day.plusDays(1), course));
        Enrolment down = enrol(ours, CITY, "一郎");
        enrol(theirs, TOWN, "二郎");

        assertThat(fetch(token)).extracting(event -> event.value("UID")).containsExactly(ours.uid());

        SignIn.asReporterOf(CITY, () -> {
            changes.cancel(down, "急用のため");
            return down;
        });
        assertThat(fetch(token)).extracting(event -> event.value("STATUS")).containsExactly("CANCELLED");
    }

    @Test
    void howToJoinOnlineIsForThoseWithASeat() {
        String city = subscribe("市花子", Role.MUNICIPAL_REPORTER, Optional.of(CITY));
        String town = subscribe("町花子", Role.MUNICIPAL_REPORTER, Optional.of(TOWN));
        TrainingSession session = open(Plans.seated(new Seats(1, 5), day, course));
        enrol(session, CITY, "一郎");
        enrol(session, TOWN, "二郎");

        assertThat(fetch(city).getFirst().value("LOCATION")).contains("申込み後に案内");
        assertThat(fetch(town).getFirst().value("LOCATION")).doesNotContain("申込み後に案内");
    }
}
