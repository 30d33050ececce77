package kurogo.review.rule;

import java.util.List;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Question;

/** 支援ニーズ未反映: needs are grasped but not reflected in staffing (see {@link NeedsQuestion} for who is asked). */
final class NeedsNotReflected implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.NEEDS_NOT_REFLECTED;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.NEEDS);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        return NeedsQuestion.judge(code(), NeedsAssessment.GRASPED_NOT_REFLECTED, report, ruleSet);
    }
}
