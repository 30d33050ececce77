package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.QuestionnaireAnswer.Question;
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

    private long session;

    @BeforeEach
    void aSession() {
        ThreeMunicipalities.importThrough(imports);
        session = SignIn.as(
                Role.TRAINER,
                () -> sessions.plan(Plans.on(Plans.DAY, courses.create(Plans.managers())))
                        .id());
    }

    private QuestionnaireResults results() {
        return SignIn.as(Role.VIEWER, () -> questionnaires.results(session));
    }

    @Test
    void aLinkTakesOneAnswerFromWhoeverHasIt() {
        List<String> links = SignIn.as(Role.TRAINER, () -> questionnaires.issue(session, 3));

        assertThat(links).hasSize(3).doesNotHaveDuplicates();
        assertThat(questionnaires.about(links.getFirst())).isPresent();
        assertThat(questionnaires.answer(links.getFirst(), CONTENT)).isTrue();
        assertThat(questionnaires.answer(links.getFirst(), CONTENT)).isFalse();
        assertThat(questionnaires.about(links.getFirst())).isEmpty();
        assertThat(questionnaires.answer("somebody-guesses", CONTENT)).isFalse();

        assertThat(results().asked()).isEqualTo(3);
        assertThat(results().answers()).containsExactly(CONTENT);
        assertThat(results().count(Question.USEFUL, 4)).isEqualTo(1);
        assertThat(results().words()).containsExactly("事例がよかった");
    }

    @Test
    void aQuestionLeftOutIsAskedForAndTheLinkStaysGood() {
        String link =
                SignIn.as(Role.TRAINER, () -> questionnaires.issue(session, 1)).getFirst();
        QuestionnaireAnswer half = new QuestionnaireAnswer(Map.of(Question.USEFUL, 4), "");

        assertThatThrownBy(() -> questionnaires.answer(link, half)).isInstanceOf(TrainingRefused.class);
        assertThat(questionnaires.about(link)).isPresent();
    }
}
