package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import kurogo.training.TrainingRefused.Reason;
import kurogo.training.rule.Hours;
import kurogo.training.rule.Presence;
import kurogo.training.rule.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 時間割: when the units of a day begin. */
class TimeTableTest extends TrainingGround {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private static final String BACK_LATE_FROM_LUNCH = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            浅見　明,,06/09/2026 10:00:00 AM,06/09/2026 11:00:00 AM,60,Yes
            浅見　明,,06/09/2026 12:50:00 PM,06/09/2026 02:00:00 PM,70,Yes
            """;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MeetingListService meetings;

    @Autowired
    TrainingNoticeService notices;

    @Autowired
    CheckInService checkIns;

    @Autowired
    CheckInKeyRepository keys;

    @Autowired
    EnrolmentRepository enrolled;

    @Autowired
    SessionRepository planned;

    @Autowired
    AttendanceKeeping keeping;

    @Autowired
    SeatGiving seats;

    @Autowired
    CurrentUser user;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    SecureRandom random;

    @Autowired
    PlatformTransactionManager transactions;

    private CourseUnit hour;
    private CourseUnit twoHours;

    @BeforeEach
    void unitsOfTheCourse() {
        hour = course.content().units().getFirst();
        twoHours = course.content().units().getLast();
    }

    /** A day from ten to three of which both units begin when it is said. */
    private SessionContent planned(LocalTime first, LocalTime second) {
        return planned(Map.of(hour.id(), first, twoHours.id(), second));
    }

    private SessionContent planned(Map<Long, LocalTime> beginnings) {
        SessionDay day = new SessionDay(DAY, Plans.BEGINS, Plans.ENDS, List.of(hour.id(), twoHours.id()), beginnings);
        return Plans.onDays(List.of(day), Plans.on(DAY, course));
    }

    private AttendanceSheet sheet(TrainingSession session) {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
    }

    @Test
    void aTimeTableIsKeptWithItsDayAndGoesAlongInASeries() {
        SessionContent content = planned(LocalTime.of(10, 0), LocalTime.of(13, 0));

        List<TrainingSession> series = asTrainer(() -> sessions.planSeries(content, 2, 4));

        assertThat(series.getFirst().content()).isEqualTo(content);
        assertThat(series.getLast().content().days().getFirst().beginnings())
                .isEqualTo(content.days().getFirst().beginnings());
        assertThat(series.getLast().content().firstDay()).isEqualTo(DAY.plusWeeks(4));
    }

    @Test
    void unitsOutsideTheirDayOrAtTheSameTimeAreRefusedByTheirNames() {
        refused(planned(LocalTime.of(9, 30), LocalTime.of(13, 0)), Reason.UNIT_OUTSIDE_DAY, "理念");
        refused(planned(LocalTime.of(10, 0), LocalTime.of(13, 30)), Reason.UNIT_OUTSIDE_DAY, "整備手法");
        refused(planned(LocalTime.of(12, 30), LocalTime.of(12, 0)), Reason.UNITS_TOGETHER, "理念", "整備手法");
        refused(planned(Map.of(twoHours.id(), LocalTime.of(10, 0))), Reason.UNITS_TOGETHER, "理念", "整備手法");
    }

    private void refused(SessionContent content, Reason reason, String... units) {
        assertThatThrownBy(() -> asTrainer(() -> sessions.plan(content)))
                .isInstanceOfSatisfying(TrainingRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.titles()).containsExactly(units);
                });
    }

    @Test
    void whenUnitsBeginIsChangedWithoutTellingThoseWhoAreThereAllDay() {
        TrainingSession session = open(planned(Map.of()));
        enrol(session);

        asTrainer(() -> sessions.change(session, planned(LocalTime.of(10, 0), LocalTime.of(13, 0))));

        assertThat(asTrainer(() -> notices.of(session.id()))).isEmpty();
        assertThat(sheet(session).hours(twoHours)).contains(new Hours(LocalTime.of(13, 0), LocalTime.of(15, 0)));
    }

    private Enrolment enrol(TrainingSession session) {
        return enrol(session, CITY, "浅見　明");
    }

    @Test
    void aMeetingsListIsReadByTheTimeTableOfTheDay() {
        TrainingSession session = open(planned(LocalTime.of(10, 0), LocalTime.of(12, 0)));
        Enrolment person = enrol(session);
        AttendanceSheet sheet = sheet(session);
        MeetingDay day = asTrainer(() ->
                        meetings.preview(sheet, "list.csv", BACK_LATE_FROM_LUNCH.getBytes(StandardCharsets.UTF_8)))
                .meant()
                .orElseThrow();
        List<Stay> stays =
                day.rows().stream().flatMap(row -> row.stays().stream()).toList();

        assertThat(day.marks(sheet, person, stays))
                .extracting(MeetingMark::unit, MeetingMark::presence, MeetingMark::minutes)
                .containsExactly(tuple(hour, Presence.PRESENT, 60), tuple(twoHours, Presence.LATE, 70));
    }

    @Test
    void aCodeMarksWhatIsNotOverByTheTimeTableAndIsOverWithItsLastUnit() {
        TrainingSession session = open(planned(LocalTime.of(10, 0), LocalTime.of(12, 0)));
        Enrolment person = enrol(session);
        String code = asTrainer(() -> checkIns.cards(session.id())).getFirst().code();

        assertThat(arrivingAt(LocalTime.of(14, 30), code).state()).isEqualTo(CheckIn.State.OVER);
        assertThat(sheet(session).marks()).isEmpty();
        assertThat(arrivingAt(LocalTime.of(11, 30), code).state()).isEqualTo(CheckIn.State.THERE);

        assertThat(sheet(session).mark(person, hour)).as("over").isEmpty();
        assertThat(sheet(session).mark(person, twoHours))
                .hasValueSatisfying(mark -> assertThat(mark.presence()).isEqualTo(Presence.PRESENT));
    }

    private CheckIn arrivingAt(LocalTime time, String code) {
        Clock then = Clock.fixed(DAY.atTime(time).atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
        CheckInService desk =
                new CheckInService(keys, enrolled, planned, keeping, seats, user, auditTrail, random, then);
        return new TransactionTemplate(transactions)
                .<Optional<CheckIn>>execute(status -> desk.arrive(code))
                .orElseThrow();
    }

    @Test
    void attendanceIsTakenInTheUnitThatRunsOrComesNext() {
        AttendanceSheet sheet = sheet(open(planned(LocalTime.of(10, 0), LocalTime.of(13, 0))));

        assertThat(sheet.unitAt(DAY.atTime(10, 30))).contains(hour);
        assertThat(sheet.unitAt(DAY.atTime(12, 50))).contains(twoHours);
        assertThat(sheet.unitAt(DAY.plusDays(1).atTime(12, 50))).isEmpty();
        assertThat(sheet(open(planned(Map.of()))).unitAt(DAY.atTime(12, 50))).contains(hour);
    }

    @Test
    void otherCalendarsReadTheTimeTableInTheDescription() {
        Texts texts = Texts.in(Locale.JAPANESE);
        List<CourseUnit> units = course.content().units();
        TrainingSession planned = asTrainer(() -> sessions.plan(planned(LocalTime.of(10, 0), LocalTime.of(13, 0))));
        TrainingSession open = asTrainer(() -> sessions.plan(planned(Map.of())));

        assertThat(SessionEvents.of(planned, units, true, texts))
                .singleElement()
                .satisfies(event -> assertThat(event.description()).isEqualTo("10:00～11:00 理念\n13:00～15:00 整備手法"));
        assertThat(SessionEvents.of(open, units, true, texts))
                .singleElement()
                .satisfies(event -> assertThat(event.description()).isEmpty());
    }

    @Test
    void aUnitOfWhichNothingIsPlannedHasNoHours() {
        assertThat(sheet(open(planned(Map.of()))).hours(hour)).isEqualTo(Optional.empty());
    }
}
