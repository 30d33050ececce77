package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People of one name in one municipality. */
@DatabaseTest
class NamesakeTest {

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
    EnrolmentListService lists;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private LocalDate today;

    @BeforeEach
    void aSessionToday() {
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        session = asTrainer(() -> sessions.move(sessions.plan(Plans.on(today, course)), SessionState.OPEN));
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private Participant onRecord(Person person) {
        return asTrainer(() -> participants.add(person));
    }

    private static Person of(String section, String kana) {
        return new Person(Optional.of(CITY), "森下　晴", kana, section, "", "", false, Optional.empty());
    }

    private Enrolment comes(Newcomer newcomer) {
        return asTrainer(() -> enrolments.walkIn(session.id(), newcomer));
    }

    @Test
    void whoeverDiffersInNothingThatIsKnownIsTheSamePerson() {
        Participant known = onRecord(of("福祉課", "もりした　はる"));

        assertThat(onRecord(of("", "もりしたはる"))).isEqualTo(known);
        assertThat(onRecord(of("福祉課", ""))).isEqualTo(known);
        assertThat(onRecord(People.of(TOWN, "森下　晴"))).isNotEqualTo(known);
    }

    @Test
    void whetherSomebodyElsewhereInTheTownHallIsTheSamePersonIsAsked() {
        Participant known = onRecord(of("福祉課", "もりした　はる"));
        Person other = of("税務課", "もりした　せい");

        TrainingRefused refused = catchThrowableOfType(TrainingRefused.class, () -> comes(Newcomer.of(other)));
        assertThat(refused.reason()).isEqualTo(Reason.NAMESAKE);
        assertThat(refused.namesakes()).containsExactly(known);

        assertThat(comes(Newcomer.same(other, known)).participantId()).isEqualTo(known.id());
        assertThat(comes(Newcomer.another(other)).participantId()).isNotEqualTo(known.id());
    }

    @Test
    void ofTwoOfOneNameNobodyIsTaken() {
        comes(Newcomer.of(of("福祉課", "")));
        comes(Newcomer.another(of("福祉課", "")));

        assertThatThrownBy(() -> comes(Newcomer.of(of("福祉課", "")))).hasMessage(Reason.NAMESAKE.name());
        assertThat(asTrainer(
                        () -> lists.preview(session, "名簿.csv", "市町村,氏名\n汐見原市,森下　晴\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(EnrolmentListRow::problem)
                .containsExactly(Optional.of(EnrolmentListRow.Problem.NAMESAKE));
    }

    @Test
    void whoeverLeavesLaterIsStillThereAndWhoeverLeftIsNot() {
        Participant known = onRecord(of("福祉課", ""));
        Participant leaving = asTrainer(() -> participants.leave(known, today.plusDays(30)));
        assertThat(onRecord(of("福祉課", "")).id()).isEqualTo(known.id());

        asTrainer(() -> participants.leave(leaving, today));
        assertThat(onRecord(of("福祉課", "")).id()).isNotEqualTo(known.id());
    }
}
