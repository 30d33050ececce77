package kurogo.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.NotAssessable;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.RuleSet;

/**
 * An evaluation whose findings are to be kept.
 *
 * @param runId its number
 * @param roundId the round evaluated
 * @param at when
 * @param ruleSet the rules it used
 * @param otherRules whether the evaluation before used other ones
 * @param changed municipalities of which something else was known before
 * @param result what it found
 */
record Evaluated(
        long runId,
        long roundId,
        Instant at,
        RuleSet ruleSet,
        boolean otherRules,
        Set<MunicipalityCode> changed,
        ReviewResult result) {

    /** Why flags are no longer found. */
    Reasons reasons() {
        Set<FlagKey> notAssessable = new HashSet<>();
        Set<RuleCode> notAsked = new HashSet<>();
        for (NotAssessable finding : result.notAssessable()) {
            notAssessable.add(new FlagKey(finding.municipality(), finding.programme(), finding.rule()));
            if (finding.reason() == NotAssessable.Reason.NOT_ASKED) {
                notAsked.add(finding.rule());
            }
        }
        return new Reasons(this, notAssessable, notAsked);
    }

    /** Why flags are no longer found, the first reason that holds. */
    record Reasons(Evaluated run, Set<FlagKey> notAssessable, Set<RuleCode> notAsked) {

        GoneBecause of(FlagKey flag) {
            if (!run.ruleSet.isOn(flag.rule())) {
                return GoneBecause.RULE_OFF;
            }
            if (notAssessable.contains(flag) || notAsked.contains(flag.rule())) {
                return GoneBecause.NOT_ASSESSABLE;
            }
            if (run.changed.contains(flag.municipality())) {
                return GoneBecause.FIGURES_CHANGED;
            }
            return run.otherRules ? GoneBecause.RULES_CHANGED : GoneBecause.OTHERS_CHANGED;
        }
    }
}
