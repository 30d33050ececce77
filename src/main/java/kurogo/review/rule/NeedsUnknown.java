package kurogo.review.rule;

import java.util.List;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Question;

/** 支援ニーズ未把握: the needs of residents are not grasped at all (see {@link NeedsQuestion} for who is asked). */
final class NeedsUnknown implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.NEEDS_UNKNOWN;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.NEEDS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        return NeedsQuestion.judge(code(), NeedsAssessment.NOT_GRASPED, report, ruleSet);
    }
}
