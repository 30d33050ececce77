package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;

/**
 * One finding on one municipality, the start of a conversation. In one evaluation there is at most one flag for a rule,
 * municipality and programme.
 *
 * @param rule the rule that raised it
 * @param severity how strongly it calls for a conversation
 * @param municipality whom it concerns
 * @param programme the programme concerned; empty when it concerns the report as a whole
 * @param evidence why
 */
public record Flag(
        RuleCode rule,
        Severity severity,
        MunicipalityCode municipality,
        Optional<Programme> programme,
        Evidence evidence)
        implements Finding {

    /** A flag on the report as a whole that rests on what is stated. */
    static Flag stated(
            RuleCode rule, RuleSet ruleSet, MunicipalityCode municipality, List<Figure> figures, Phrase explanation) {
        Evidence evidence = Evidence.stated(rule, figures, List.of(explanation));
        return new Flag(rule, ruleSet.severity(rule), municipality, Optional.empty(), evidence);
    }
}
