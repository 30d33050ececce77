package kurogo.report.answers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a round asks its municipalities. Both sets go in the order of the form.
 *
 * @param programmes programmes asked about
 * @param questions questions asked beside those of every round
 */
public record Asked(Set<Programme> programmes, Set<Question> questions) {

    /** All there is to ask. */
    public static final Asked EVERYTHING = new Asked(EnumSet.allOf(Programme.class), EnumSet.allOf(Question.class));

    public Asked {
        programmes = Collections.unmodifiableSet(new TreeSet<>(programmes));
        questions = Collections.unmodifiableSet(new TreeSet<>(questions));
    }

    public boolean includes(Programme programme) {
        return programmes.contains(programme);
    }

    public boolean includes(Question question) {
        return questions.contains(question);
    }
}
