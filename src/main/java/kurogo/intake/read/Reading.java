package kurogo.intake.read;

import java.util.List;
import kurogo.report.answers.Answer;

/**
 * What became of one cell when it was read as one kind of value.
 *
 * @param <T> type of the value
 */
public sealed interface Reading<T> {

    /**
     * The cell was understood.
     *
     * @param answer the value or the silence it states
     * @param confidence how sure that is
     * @param note text in the cell beside the value, such as うち新規3; empty when none
     */
    record Understood<T>(Answer<T> answer, Confidence confidence, String note) implements Reading<T> {}

    /**
     * The cell was not understood; nothing is guessed.
     *
     * @param why the problem, one of the cell's
     * @param arguments further words that go into the message
     */
    record NotUnderstood<T>(ProblemCode why, List<String> arguments) implements Reading<T> {}

    /** The same where a person has said what the heading or the word means; another spelling is still told as such. */
    default Reading<T> mapped() {
        return this instanceof Understood<T>(var answer, var confidence, var note) && confidence == Confidence.CERTAIN
                ? new Understood<>(answer, Confidence.MAPPED, note)
                : this;
    }
}
