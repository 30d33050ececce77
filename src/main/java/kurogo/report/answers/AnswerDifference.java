package kurogo.report.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A field in which two versions of a report differ.
 *
 * @param field the question
 * @param before what stood
 * @param after what is to stand
 */
public record AnswerDifference(FieldPath field, Answer<?> before, Answer<?> after) {

    /**
     * All fields in which two reports differ, in the order of the form. Targets are compared by their number. A blank
     * and a programme not mentioned are the same; a blank and a zero are not; 12 and 12.0 are.
     */
    public static List<AnswerDifference> between(ReportAnswers before, ReportAnswers after) {
        int targets = Math.max(before.targets().size(), after.targets().size());
        Map<FieldPath, Answer<?>> old = AnswersByField.of(before, targets);
        return AnswersByField.of(after, targets).entrySet().stream()
                .map(field -> new AnswerDifference(
                        field.getKey(), old.getOrDefault(field.getKey(), Answer.blank()), field.getValue()))
                .filter(AnswerDifference::isOne)
                .toList();
    }

    private boolean isOne() {
        return !normalised(before).equals(normalised(after));
    }

    private static Answer<?> normalised(Answer<?> answer) {
        return answer.map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
    }
}
