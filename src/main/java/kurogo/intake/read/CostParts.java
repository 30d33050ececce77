package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** Compares the total cost of a programme with what state, prefecture and municipality pay of it, where all are given. */
final class CostParts {

    private CostParts() {}

    static void check(SheetReading sheet, AnswerCollector answers, Programme programme, SourceCell near) {
        Optional<Long> total = figure(answers, Field.COST, programme);
        List<Long> parts = Stream.of(Field.GRANT, Field.PREFECTURE_SHARE, Field.OWN_SHARE)
                .flatMap(field -> figure(answers, field, programme).stream())
                .toList();
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (total.isPresent() && parts.size() == 3 && sum != total.get()) {
            answers.problem(Problem.notice(
                    ProblemCode.PARTS_DO_NOT_ADD_UP,
                    sheet.place(near),
                    CellText.of(near),
                    total.get().toString(),
                    Long.toString(sum)));
        }
    }

    private static Optional<Long> figure(AnswerCollector answers, Field field, Programme programme) {
        return answers.find(FieldPath.of(field, programme))
                .flatMap(Answer::asValue)
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }
}
