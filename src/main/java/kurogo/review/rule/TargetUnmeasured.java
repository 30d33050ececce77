package kurogo.review.rule;

import java.time.LocalDate;
import java.util.List;
import kurogo.report.answers.Question;
import kurogo.report.answers.TargetAnswers;

/**
 * 期限を過ぎた目標の実績値なし: a target whose due date was past when the report was handed in, with no actual value.
 *
 * <p>Where it is not known when the report was handed in, the day of evaluation takes its place: a report cannot tell what came after it, so an old
 * round does not collect flags as time goes by. All such targets of a report are one flag. A target without due date is not judged.
 */
final class TargetUnmeasured implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.TARGET_UNMEASURED;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.TARGETS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        LocalDate known = report.lastDayKnown(round);
        List<TargetAnswers> unmeasured = report.answers().targets().stream()
                .filter(target -> !target.actual().isGiven())
                .filter(target -> target.due().asValue().filter(known::isAfter).isPresent())
                .toList();
        return TargetFlag.on(unmeasured, code(), report, ruleSet);
    }
}
