package kurogo.review.rule;

import java.util.List;

/** The review (点検): all rules of a rule set run over one round. */
public final class Review {

    /** Every rule there is, in the order of {@link RuleCode}. */
    static final List<Rule> RULES = List.of(
            new ZeroCases(),
            new HighCost(),
            new CostPerCase(),
            new CostSpread(),
            new NeedsUnknown(),
            new NeedsNotReflected(),
            new TargetMissing(),
            new TargetUnmeasured(),
            new TargetMissed(),
            new ProcessGap(),
            new ContractedOut(),
            new NoReferralCriteria(),
            new ReportMissing(),
            new ReportLate(),
            new Implausible());

    private Review() {}

    /** Evaluates a round. The same round and rule set always give the same result, to the last figure. */
    public static ReviewResult of(ReviewedRound round, RuleSet ruleSet) {
        List<Finding> findings = RULES.stream()
                .filter(rule -> ruleSet.isOn(rule.code()))
                .flatMap(rule -> rule.evaluate(round, ruleSet))
                .sorted(Finding.ORDER)
                .toList();
        return new ReviewResult(all(Flag.class, findings), all(NotAssessable.class, findings));
    }

    private static <F extends Finding> List<F> all(Class<F> kind, List<Finding> findings) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
