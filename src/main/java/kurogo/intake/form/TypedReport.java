package kurogo.intake.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kurogo.intake.read.answer.AnswerText;
import kurogo.intake.read.form.TypedForm;
import kurogo.report.answers.Answer;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/** Writes a report that was handed in into a form, so that it can be corrected there. */
final class TypedReport {

    private TypedReport() {}

    /** What would have to be typed into the form of a round to give these answers; targets are numbered from 1. */
    static TypedForm of(ReportAnswers answers, FormLayout layout) {
        Map<FieldPath, String> texts = new HashMap<>();
        answers.byField().forEach((path, answer) -> put(path, answer, layout, texts));
        List<Integer> targets = layout.asks(Question.TARGETS)
                ? IntStream.rangeClosed(1, answers.targets().size()).boxed().toList()
                : List.of();
        return new TypedForm(texts, targets);
    }

    private static void put(FieldPath path, Answer<?> answer, FormLayout layout, Map<FieldPath, String> texts) {
        String text = AnswerText.of(path.field(), answer);
        if (!text.isEmpty() && layout.has(path)) {
            texts.put(path, text);
        }
    }
}
