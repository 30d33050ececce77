package kurogo.review.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.report.answers.Answer;
import kurogo.report.answers.TargetAnswers;

/** One flag on all the quantitative targets of a report that a rule found wanting. */
final class TargetFlag {

    private TargetFlag() {}

    /** The flag, or nothing when the rule found no target wanting. */
    static List<Finding> on(List<TargetAnswers> targets, RuleCode rule, Report report, RuleSet ruleSet) {
        if (targets.isEmpty()) {
            return List.of();
        }
        List<Figure> figures =
                targets.stream().flatMap(target -> figures(target).stream()).toList();
        Phrase explanation =
                Phrase.of("review.explanation." + rule.name(), names(targets), Value.of(targets.size(), Unit.NUMBER));
        return List.of(Flag.stated(rule, ruleSet, report.code(), figures, explanation));
    }

    private static List<Figure> figures(TargetAnswers target) {
        return List.of(
                Figure.of(Measure.TARGET_INDICATOR, new Value.Words(target.indicator())),
                Figure.of(Measure.TARGET_BASELINE, quantity(target.baseline(), target.unit())),
                Figure.of(Measure.TARGET_VALUE, quantity(target.target(), target.unit())),
                Figure.of(Measure.TARGET_DUE, value(target.due().map(Value.Day::new))),
                Figure.of(Measure.TARGET_ACTUAL, quantity(target.actual(), target.unit())));
    }

    private static Value names(List<TargetAnswers> targets) {
        return new Value.Words(targets.stream().map(TargetAnswers::indicator).collect(Collectors.joining("、")));
    }

    private static Value quantity(Answer<BigDecimal> answer, String unit) {
        return value(
                answer.map(number -> new Value.Words(number.stripTrailingZeros().toPlainString() + unit)));
    }

    private static Value value(Answer<? extends Value> answer) {
        return switch (answer) {
            case Answer.Given<? extends Value>(var given) -> given;
            case Answer.Silent<? extends Value>(var silence) -> Phrase.of(silence);
        };
    }
}
