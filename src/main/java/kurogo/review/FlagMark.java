package kurogo.review;

import java.time.Instant;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;

/**
 * What a flag says and where it stands, without its evidence: as much as can be counted.
 *
 * @param id its number
 * @param rule the rule that raised it
 * @param severity how strongly it calls for a conversation
 * @param municipality whom it concerns
 * @param programme the programme concerned; empty when it concerns the report as a whole
 * @param state where it stands
 * @param raisedAt when it was first found
 * @param changedAt when anything about it last changed
 */
public record FlagMark(
        long id,
        RuleCode rule,
        Severity severity,
        MunicipalityCode municipality,
        Optional<Programme> programme,
        FlagState state,
        Instant raisedAt,
        Instant changedAt) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
