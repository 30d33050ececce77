package kurogo.analysis.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * What is known of one municipality, one programme and one period.
 *
 * @param reported whether a report counts
 * @param answers what it says on the programme; all blank without a report
 * @param residents by which the fiscal year is judged
 * @param recorded what the prefecture's own records say, for a measure that is taken from them; nothing where they say nothing
 */
public record Facts(boolean reported, ProgrammeAnswers answers, OptionalInt residents, OptionalDouble recorded) {

    /** What is known of reports alone. */
    public Facts(boolean reported, ProgrammeAnswers answers, OptionalInt residents) {
        this(reported, answers, residents, OptionalDouble.empty());
    }

    /** Several as if they were one: the sums of what they state. */
    static Facts together(List<Facts> facts) {
        return new Facts(
                true,
                new ProgrammeAnswers(
                        Answer.of(true),
                        Answer.blank(),
                        sum(facts, ProgrammeAnswers::cases),
                        sum(facts, ProgrammeAnswers::costYen),
                        Answer.blank(),
                        Answer.blank(),
                        Answer.blank(),
                        sum(facts, ProgrammeAnswers::contractedYen),
                        Answer.blank()),
                OptionalInt.of(facts.stream()
                        .mapToInt(one -> one.residents().orElse(0))
                        .sum()),
                facts.stream().flatMapToDouble(one -> one.recorded().stream()).reduce(Double::sum));
    }

    private static Answer<Long> sum(List<Facts> facts, Function<ProgrammeAnswers, Answer<Long>> field) {
        return facts.stream()
                .flatMap(one -> field.apply(one.answers()).asValue().stream())
                .reduce(Long::sum)
                .map(Answer::of)
                .orElseGet(Answer::blank);
    }

    boolean isNotRun() {
        return answers.run().is(false);
    }
}
