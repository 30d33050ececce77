package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.Unit;
import kurogo.report.answers.Answer;

/**
 * What the parts of a figure add up to: those of its columns, or of the rows of its months. What is not written is no part of the sum.
 *
 * @param heading what they are asked for
 * @param sum their sum
 * @param whole whether all of them were understood
 */
public record SumOfParts(Heading heading, long sum, boolean whole) {

    /** The sum of some readings; nothing where none of them gives a figure. */
    public static Optional<SumOfParts> of(Heading heading, List<Reading<?>> parts) {
        boolean whole = parts.stream().noneMatch(part -> part instanceof Reading.NotUnderstood<?>);
        return TotalRow.sum(parts.stream().flatMap(SumOfParts::answer)).map(sum -> new SumOfParts(heading, sum, whole));
    }

    private static Stream<Answer<?>> answer(Reading<?> part) {
        return part instanceof Reading.Understood<?>(var answer, var how, var note)
                ? Stream.of(answer)
                : Stream.empty();
    }

    /** Whether a total is just that. */
    public boolean is(Reading<?> total) {
        return answer(total).flatMap(answer -> answer.asValue().stream()).anyMatch(value -> value.equals(sum));
    }

    /** What there is to say where a total differs from it or is not written; a total that is not understood is told elsewhere. */
    public Optional<Problem> against(Reading<?> total, Place place, String text) {
        if (!(total instanceof Reading.Understood<?>(var answer, var how, var note))) {
            return Optional.empty();
        }
        Optional<Long> stated = TotalRow.sum(Stream.of(answer));
        if (stated.equals(Optional.of(sum))) {
            return Optional.empty();
        }
        if (!whole) {
            return Optional.of(Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, place, text));
        }
        return Optional.of(stated.map(value ->
                        Problem.error(ProblemCode.PARTS_OF_TOTAL_DIFFER, place, text, inUnit(value), inUnit(sum)))
                .orElseGet(() -> Problem.error(ProblemCode.TOTAL_OF_PARTS_MISSING, place, text, inUnit(sum))));
    }

    private String inUnit(long value) {
        return value + (heading.isMoney() ? Unit.YEN : Unit.CASES).word();
    }
}
