package kurogo.review.rule;

import java.util.stream.Stream;
import kurogo.report.answers.NeedsAssessment;

/** 支援ニーズ未把握: the needs of residents are not grasped at all (see {@link NeedsQuestion} for who is asked). */
final class NeedsUnknown implements ReportRule {

    @Override
    public RuleCode code() {
        return RuleCode.NEEDS_UNKNOWN;
    }

    @Override
    public Stream<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        return NeedsQuestion.judge(code(), NeedsAssessment.NOT_GRASPED, report, ruleSet);
    }
}
