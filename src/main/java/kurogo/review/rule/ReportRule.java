package kurogo.review.rule;

import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at one report at a time and compares it with nobody. */
interface ReportRule extends Rule {

    /** Findings on one report, none where nothing is wrong. */
    List<Finding> judge(Report report, ReviewedRound round, RuleSet ruleSet);

    @Override
    default Stream<Finding> evaluate(RoundRuns round, RuleSet ruleSet) {
        return round.reports().stream().flatMap(report -> judge(report, round.round(), ruleSet).stream());
    }
}
