package kurogo.training;

import java.util.List;
import kurogo.training.QuestionnaireAnswer.Question;

/**
 * What was answered after a session.
 *
 * @param asked how many links were given out
 * @param answers what came back
 */
public record QuestionnaireResults(int asked, List<QuestionnaireAnswer> answers) {

    public QuestionnaireResults {
        answers = List.copyOf(answers);
    }

    /** How many gave a mark to a question. */
    public long count(Question question, int mark) {
        return answers.stream().filter(one -> one.mark(question) == mark).count();
    }

    /** What people wrote, without those who wrote nothing. */
    public List<String> words() {
        return answers.stream()
                .map(QuestionnaireAnswer::words)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
