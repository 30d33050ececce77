package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReferralCriteria;

/** つなぐケースの要件・例示なし: 多機関協働事業 runs without criteria or examples for the cases to be referred to it. */
final class NoReferralCriteria implements ReportRule {

    private static final Programme PROGRAMME = Programme.MULTI_AGENCY;

    @Override
    public RuleCode code() {
        return RuleCode.NO_REFERRAL_CRITERIA;
    }

    @Override
    public List<Question> restsOn() {
        return List.of(Question.REFERRAL_CRITERIA);
    }

    @Override
    public List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet) {
        if (!round.asked().includes(PROGRAMME)
                || RunState.of(report.answers(), PROGRAMME, round.period()) != RunState.RAN) {
            return List.of();
        }
        Answer<ReferralCriteria> criteria = report.answers().referralCriteria();
        if (!criteria.isGiven()) {
            return List.of(NotAssessable.silent(
                    code(), report.code(), Optional.of(PROGRAMME), Measure.REFERRAL_CRITERIA, criteria));
        }
        return criteria.is(ReferralCriteria.NONE) ? List.of(flag(report, ruleSet)) : List.of();
    }

    private Flag flag(Report report, RuleSet ruleSet) {
        Evidence evidence = Evidence.stated(
                code(),
                List.of(Figure.of(Measure.REFERRAL_CRITERIA, Phrase.of(ReferralCriteria.NONE))),
                List.of(Phrase.of("review.explanation.NO_REFERRAL_CRITERIA")));
        return new Flag(code(), ruleSet.severity(code()), report.code(), Optional.of(PROGRAMME), evidence);
    }
}
