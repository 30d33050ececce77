package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who people were is forgotten once training has had nothing to do with them for long enough. */
@DatabaseTest
class ParticipantRetentionTest {

    private static final int YEARS = 5;

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
    ParticipantRepository repository;

    @Autowired
    PutOnRecord putOnRecord;

    @Autowired
    EnrolmentAccess access;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    AuditService audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private Participant person(String name) {
        return asTrainer(() -> participants.add(People.of(CITY, name)));
    }

    private Enrolment enrol(LocalDate day, Participant one) {
        return asTrainer(() -> {
            Course course = courses.create(Plans.managers());
            TrainingSession session = sessions.move(sessions.plan(Plans.on(day, course)), SessionState.OPEN);
            return enrolments.enrol(session.id(), one.id(), Attending.AT_PLACE);
        });
    }

    /** The work of the night of a day. */
    private int erasedOn(LocalDate day) {
        Clock then = Clock.fixed(day.atStartOfDay(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
        ParticipantService thatNight = new ParticipantService(repository, putOnRecord, access, auditTrail, then, YEARS);
        return SignIn.as(
                Role.ADMINISTRATOR,
                () -> Optional.ofNullable(new TransactionTemplate(transactions).execute(status -> thatNight.eraseOld()))
                        .orElseThrow());
    }

    private List<String> names() {
        return asTrainer(participants::all).stream()
                .map(one -> one.person().name())
                .toList();
    }

    @Test
    void nobodyIsErasedBeforeTheYearsAreOver() {
        person("一郎");

        assertThat(erasedOn(today.plusYears(YEARS))).isZero();
        assertThat(names()).containsExactly("一郎");
    }

    @Test
    void afterThemWhoSomebodyWasIsErasedAndTheTrailSaysSo() {
        person("一郎");

        assertThat(erasedOn(today.plusYears(YEARS).plusDays(1))).isEqualTo(1);
        assertThat(names()).isEmpty();
        assertThat(erasedOn(today.plusYears(YEARS).plusDays(1))).as("again").isZero();
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("participant.erasedByPeriod")))
                .isEqualTo(1);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("一郎"))).isZero();
    }

    @Test
    void aSessionKeepsThoseWhoWerePutDownForIt() {
        enrol(today.plusYears(1), person("一郎"));

        assertThat(erasedOn(today.plusYears(YEARS).plusDays(1))).isZero();
        assertThat(erasedOn(today.plusYears(YEARS + 1).plusDays(1))).isEqualTo(1);
    }

    @Test
    void whatWasWrittenOfThemGoesAndTheirCountStays() {
        Enrolment down = enrol(today.plusDays(30), person("一郎"));
        asTrainer(() -> changes.apologise(down, "通院のため"));

        erasedOn(today.plusYears(YEARS + 1));

        Enrolment left = asTrainer(() -> enrolments.of(down.sessionId())).getFirst();
        assertThat(left.name()).isEmpty();
        assertThat(left.apology()).as("their seat stays given up").isEqualTo("－");
        assertThat(left.then()).isEqualTo(new Enrolment.Post(Optional.of(CITY), "", "", false));
        assertThat(left.isSeated()).isTrue();
    }
}
