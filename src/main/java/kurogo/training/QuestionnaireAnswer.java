package kurogo.training;

import java.util.Map;
import java.util.Set;

/**
 * What somebody answered after a session.
 *
 * @param marks from 1, not at all, to 5, very much, by question
 * @param words what they wrote; may be empty
 */
public record QuestionnaireAnswer(Map<Question, Integer> marks, String words) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final int LONGEST_WORDS = 2_000;

    public QuestionnaireAnswer {
        marks = Map.copyOf(marks);
    }

    /** What is asked. */
    public enum Question {
        UNDERSTOOD,
        USEFUL,
        /** Whether they will use it in their municipality. */
        APPLIED
    }

    /** Whether every question has an answer within the scale. */
    public boolean isComplete() {
        return marks.keySet().containsAll(Set.of(Question.values()))
                && marks.values().stream().allMatch(mark -> mark >= LEAST && mark <= MOST);
    }

    int mark(Question question) {
        return marks.getOrDefault(question, LEAST);
    }
}
