package kurogo.intake.read.table;

import java.util.Optional;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** Compares the total cost of a programme with what state, prefecture and municipality pay of it, where all are given. */
public final class CostParts {

    private CostParts() {}

    /**
     * A cost and the sum of its parts, which differ.
     *
     * @param total the cost, yen
     * @param parts what its parts add up to, yen
     */
    public record Mismatch(long total, long parts) {

        public Problem at(Place place, String text) {
            return Problem.notice(
                    ProblemCode.PARTS_DO_NOT_ADD_UP, place, text, Long.toString(total), Long.toString(parts));
        }
    }

    public static void check(SheetReading sheet, AnswerCollector answers, Programme programme, SourceCell near) {
        mismatch(answers, programme)
                .ifPresent(found -> answers.problem(found.at(sheet.place(near), CellText.of(near))));
    }

    /** The difference, where all are given and there is one. */
    public static Optional<Mismatch> mismatch(AnswerCollector answers, Programme programme) {
        Optional<Long> total = figure(answers, Field.COST, programme);
        Optional<Long> grant = figure(answers, Field.GRANT, programme);
        Optional<Long> prefecture = figure(answers, Field.PREFECTURE_SHARE, programme);
        Optional<Long> own = figure(answers, Field.OWN_SHARE, programme);
        if (total.isEmpty() || grant.isEmpty() || prefecture.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        long sum = grant.get() + prefecture.get() + own.get();
        return sum == total.get() ? Optional.empty() : Optional.of(new Mismatch(total.get(), sum));
    }

    private static Optional<Long> figure(AnswerCollector answers, Field field, Programme programme) {
        return answers.find(FieldPath.of(field, programme))
                .flatMap(Answer::asValue)
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }
}
