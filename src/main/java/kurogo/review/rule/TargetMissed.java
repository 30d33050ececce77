package kurogo.review.rule;

import java.math.BigDecimal;
import java.util.List;
import kurogo.report.answers.Question;
import kurogo.report.answers.TargetAnswers;

/**
 * 目標未達: the actual value fell short of the target.
 *
 * <p>Short is below the target, or above it where the target lies below the baseline (something was to be reduced). A target whose due date was still
 * ahead when the report was handed in has not been missed yet; one without due date is judged. All missed targets of a report are one flag.
 */
final class TargetMissed implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.TARGET_MISSED;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.TARGETS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        List<TargetAnswers> missed = report.answers().targets().stream()
                .filter(target -> target.due()
                        .asValue()
                        .filter(due -> due.isAfter(report.lastDayKnown(round)))
                        .isEmpty())
                .filter(TargetMissed::isShort)
                .toList();
        return TargetFlag.on(missed, code(), report, ruleSet);
    }

    private static boolean isShort(TargetAnswers target) {
        return target.target()
                .asValue()
                .flatMap(goal -> target.actual().asValue().map(actual -> isShort(actual, goal, target)))
                .orElse(false);
    }

    private static boolean isShort(BigDecimal actual, BigDecimal goal, TargetAnswers target) {
        boolean lessIsBetter = target.baseline()
                .asValue()
                .filter(baseline -> goal.compareTo(baseline) < 0)
                .isPresent();
        return lessIsBetter ? actual.compareTo(goal) > 0 : actual.compareTo(goal) < 0;
    }
}
