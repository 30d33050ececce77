package kurogo.review.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.report.answers.Question;
import kurogo.review.rule.NotAssessable.Reason;

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
        RoundRuns runs = RoundRuns.of(round);
        Map<RuleCode, List<Finding>> byRule = new EnumMap<>(RuleCode.class); // in the order of the result
        Map<ReportRule, List<Finding>> ofReports = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            if (ruleSet.isOn(rule.code())) {
                List<Finding> found = byRule.computeIfAbsent(rule.code(), code -> new ArrayList<>());
                if (!isAsked(rule, round)) {
                    notAsked(rule, runs).forEach(found::add);
                } else if (rule instanceof ReportRule ofReport) {
                    ofReports.put(ofReport, found);
                } else {
                    rule.evaluate(runs, ruleSet).forEach(found::add);
                }
            }
        }
        judgeReports(ofReports, runs, ruleSet);
        byRule.values().forEach(ofOneRule -> ofOneRule.sort(Finding.ORDER));
        return new ReviewResult(all(Flag.class, byRule.values()), all(NotAssessable.class, byRule.values()));
    }

    /** Report by report, not rule by rule: one that is at hand is judged by all rules before the next is fetched from memory. */
    private static void judgeReports(Map<ReportRule, List<Finding>> rules, RoundRuns runs, RuleSet ruleSet) {
        for (Report report : runs.reports()) {
            rules.forEach((rule, found) -> found.addAll(rule.judge(report, runs.round(), ruleSet)));
        }
    }

    /** Figures to be cleared up before anyone judges, as {@link RuleCode#IMPLAUSIBLE} raises them; none when the rule is off. */
    public static List<Flag> implausible(ReviewedRound round, RuleSet ruleSet) {
        Rule rule = new Implausible();
        return ruleSet.isOn(rule.code())
                ? all(
                        Flag.class,
                        List.of(rule.evaluate(RoundRuns.of(round), ruleSet)
                                .sorted(Finding.ORDER)
                                .toList()))
                : List.of();
    }

    private static boolean isAsked(Rule rule, ReviewedRound round) {
        return rule.restsOn().isEmpty() || rule.restsOn().stream().anyMatch(round.asked()::includes);
    }

    /** To have asked nothing is not to have found nothing. */
    private static Stream<Finding> notAsked(Rule rule, RoundRuns round) {
        Value questions = rule.restsOn().stream()
                .map(Review::name)
                .reduce((one, other) -> Phrase.of("review.and", one, other))
                .orElseThrow();
        return round.reports().stream()
                .map(report -> NotAssessable.because(
                        Reason.NOT_ASKED, rule.code(), report.code(), Optional.empty(), questions));
    }

    private static Phrase name(Question question) {
        return Phrase.of("report.Question." + question.name());
    }

    private static <F extends Finding> List<F> all(Class<F> kind, Collection<List<Finding>> findings) {
        return findings.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
