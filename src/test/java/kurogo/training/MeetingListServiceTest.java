package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of meetings and the days of a session. */
@DatabaseTest
class MeetingListServiceTest {

    private static final String OF_THE_SECOND_DAY = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            浅見　明,,06/10/2026 10:00:00 AM,06/10/2026 12:00:00 PM,120,Yes
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private static final String AFTERNOON = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            浅見　明,,06/09/2026 01:00:00 PM,06/09/2026 03:00:00 PM,120,Yes
            """;

    private static final String LATE = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            浅見　明,,06/10/2026 02:00:00 PM,06/10/2026 03:00:00 PM,60,Yes
            """;

    private static final String WITHOUT_TIMES = """
            氏名,参加時間
            浅見　明,120分
            """;

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
    MeetingListService meetings;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private Enrolment person;

    @BeforeEach
    void aSessionOfTwoDays() {
        ThreeMunicipalities.importThrough(imports);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        SessionContent content = Plans.onDays(List.of(day(course, 0), day(course, 1)), Plans.on(DAY, course));
        session = asTrainer(() -> sessions.move(sessions.plan(content), SessionState.OPEN));
        person = asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.of(CITY, "浅見　明")).id(), Attending.AT_PLACE));
    }

    private static SessionDay day(Course course, int number) {
        LocalDate day = DAY.plusDays(number);
        return new SessionDay(
                day,
                LocalTime.of(10, 0),
                LocalTime.of(15, 0),
                List.of(course.content().units().get(number).id()));
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private AttendanceSheet sheet() {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
    }

    private MeetingPreview preview(String list) {
        return asTrainer(() -> meetings.preview(sheet(), "list.csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    private AttendanceSheet keep(MeetingDay day) {
        return asTrainer(() -> {
            meetings.keep(
                    sheet(), day, Map.of(person.id(), day.rows().getFirst().stays()));
            return sheet();
        });
    }

    @Test
    void aListBelongsToTheDayPeopleJoinedOnAndSaysNothingOfOthers() {
        MeetingPreview read = preview(OF_THE_SECOND_DAY);
        MeetingDay meant = read.meant().orElseThrow();
        assertThat(meant.day().day()).isEqualTo(DAY.plusDays(1));
        assertThat(read.days().getFirst().rows()).isEmpty();

        AttendanceSheet kept = keep(meant);

        assertThat(kept.mark(person, kept.units().getFirst())).isEmpty();
        assertThat(kept.mark(person, kept.units().getLast()).orElseThrow().minutes())
                .isEqualTo(120);
    }

    @Test
    void whoeverMissedAUnitIsNotMarkedInItAndAMarkMadeInTheRoomIsShownBeforeItIsReplaced() {
        SessionContent oneDay = Plans.on(DAY, asTrainer(() -> courses.all()).getFirst());
        session = asTrainer(() -> sessions.move(sessions.plan(oneDay), SessionState.OPEN));
        person = asTrainer(() -> enrolments.enrol(session.id(), person.participantId(), Attending.AT_PLACE));
        List<CourseUnit> units = sheet().units();
        asTrainer(() -> attendance.mark(
                session.id(),
                List.of(new Tap(
                        person.id(), units.getLast().id(), Presence.ABSENT, Optional.empty(), clock.instant()))));

        MeetingDay day = preview(AFTERNOON).meant().orElseThrow();
        List<MeetingMark> marks =
                day.marks(sheet(), person, day.rows().getFirst().stays());

        assertThat(marks)
                .extracting(MeetingMark::unit, MeetingMark::minutes)
                .containsExactly(tuple(units.getLast(), 120));
        assertThat(marks.getFirst().replacesWhatWasSeen()).isTrue();
        assertThat(marks.getFirst().now().orElseThrow().presence()).isEqualTo(Presence.ABSENT);
        AttendanceSheet kept = keep(day);
        assertThat(kept.mark(person, units.getFirst())).isEmpty();
        assertThat(day.marks(kept, person, day.rows().getFirst().stays())).noneMatch(MeetingMark::replacesWhatWasSeen);
    }

    @Test
    void aListWithoutTimesIsOfTheDayAPersonChooses() {
        MeetingPreview read = preview(WITHOUT_TIMES);
        assertThat(read.meant()).isEmpty();

        AttendanceSheet kept = keep(read.days().getFirst());

        assertThat(kept.mark(person, kept.units().getFirst()).orElseThrow().minutes())
                .isEqualTo(60);
        assertThat(kept.mark(person, kept.units().getLast())).isEmpty();
    }

    @Test
    void whoeverJoinsLateIsMarkedLateAndNotAsGoneEarly() {
        MeetingDay day = day(LATE);

        assertThat(day.marks(sheet(), person, day.rows().getFirst().stays()))
                .extracting(MeetingMark::presence, MeetingMark::minutes)
                .containsExactly(tuple(Presence.LATE, 60));
    }

    private MeetingDay day(String list) {
        return preview(list).meant().orElseThrow();
    }
}
