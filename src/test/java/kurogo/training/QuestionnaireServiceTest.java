package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.rule.Presence;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class QuestionnaireServiceTest {

    private static final QuestionnaireAnswer CONTENT =
            new QuestionnaireAnswer(Map.of(Question.UNDERSTOOD, 5, Question.USEFUL, 4, Question.APPLIED, 4), "事例がよかった");

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    private long session;
    private long unit;
    private Enrolment one;

    @BeforeEach
    void aSessionTwoCameToAndOneDidNot() {
        ThreeMunicipalities.importThrough(imports);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        unit = course.content().units().getFirst().id();
        session = asTrainer(() -> sessions.move(
                        sessions.plan(Plans.on(JapanTime.today(clock), course)), SessionState.OPEN)
                .id());
        one = marked("一郎", Presence.PRESENT);
        marked("二郎", Presence.LATE);
        marked("三郎", Presence.ABSENT);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private Enrolment marked(String name, Presence presence) {
        return asTrainer(() -> {
            Enrolment down = enrolments.enrol(
                    session, participants.add(People.of(CITY, name)).id(), Attending.AT_PLACE);
            attendance.mark(session, List.of(new Tap(down.id(), unit, presence, Optional.empty(), clock.instant())));
            return down;
        });
    }

    private List<QuestionnaireLink> issue() {
        return asTrainer(() -> questionnaires.issue(session));
    }

    private QuestionnaireStanding standing() {
        return asTrainer(() -> questionnaires.standing(session));
    }

    private QuestionnaireResults results() {
        return SignIn.as(Role.VIEWER, () -> questionnaires.results(session));
    }

    @Test
    void whoeverWasThereGetsOneLinkHoweverOftenTheyAreMade() {
        assertThat(standing()).isEqualTo(new QuestionnaireStanding(2, 2, 0));
        assertThat(issue()).extracting(link -> link.enrolment().name()).containsExactly("一郎", "二郎");
        assertThat(issue()).isEmpty();

        Enrolment late = marked("四郎", Presence.LEFT_EARLY);
        assertThat(issue()).extracting(QuestionnaireLink::enrolment).containsExactly(late);
        assertThat(standing()).isEqualTo(new QuestionnaireStanding(3, 0, 3));
        assertThat(results().asked()).isEqualTo(3);
    }

    @Test
    void whoeverIsMarkedWithNoMinutesWasNotThere() {
        Enrolment none = marked("四郎", Presence.LATE);
        asTrainer(() -> attendance.mark(
                session, List.of(new Tap(none.id(), unit, Presence.LATE, Optional.of(0), clock.instant()))));

        assertThat(issue()).extracting(link -> link.enrolment().name()).containsExactly("一郎", "二郎");
    }

    @Test
    void nobodyOfASessionWhoseLinksWereGivenOutBeforeItWasKeptToWhomIsGivenASecondOne() throws IOException {
        questionnaires.answer(issue().getFirst().token(), CONTENT);
        database.execute("update questionnaire_link set enrolment_id = null");
        database.execute("update enrolment set questionnaire_given = false");

        try (InputStream migration =
                getClass().getResourceAsStream("/db/migration/V92__questionnaires_given_before.sql")) {
            database.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(issue()).isEmpty();
    }

    @Test
    void newLinksGoToWhoeverHasNotAnsweredAndTheOldLeadNowhere() {
        List<QuestionnaireLink> links = issue();
        String used = links.getFirst().token();
        assertThat(links.getFirst().enrolment().id()).isEqualTo(one.id());
        questionnaires.answer(used, CONTENT);

        List<QuestionnaireLink> anew = asTrainer(() -> questionnaires.reissue(session));

        assertThat(anew).extracting(link -> link.enrolment().name()).containsExactly("二郎");
        assertThat(questionnaires.about(links.getLast().token())).isEmpty();
        assertThat(questionnaires.about(anew.getFirst().token())).isPresent();
        assertThat(results().asked()).isEqualTo(2);
        assertThat(issue()).isEmpty();
    }

    @Test
    void aLinkTakesOneAnswerFromWhoeverHasIt() {
        List<String> links = issue().stream().map(QuestionnaireLink::token).toList();

        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        assertThat(questionnaires.about(links.getFirst())).isPresent();
        assertThat(questionnaires.answer(links.getFirst(), CONTENT)).isTrue();
        assertThat(questionnaires.answer(links.getFirst(), CONTENT)).isFalse();
        assertThat(questionnaires.about(links.getFirst())).isEmpty();
        assertThat(questionnaires.answer("somebody-guesses", CONTENT)).isFalse();

        assertThat(results().asked()).isEqualTo(2);
        assertThat(results().answers()).containsExactly(CONTENT);
        assertThat(results().count(Question.USEFUL, 4)).isEqualTo(1);
        assertThat(results().words()).containsExactly("事例がよかった");
    }

    @Test
    void aQuestionLeftOutIsAskedForAndTheLinkStaysGood() {
        String link = issue().getFirst().token();
        QuestionnaireAnswer half = new QuestionnaireAnswer(Map.of(Question.USEFUL, 4), "");

        assertThatThrownBy(() -> questionnaires.answer(link, half)).isInstanceOf(TrainingRefused.class);
        assertThat(questionnaires.about(link)).isPresent();
    }
}
