package kurogo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportingRound;
import kurogo.review.rule.Severity;

/**
 * All there is to see of a flag.
 *
 * @param flag the flag
 * @param round the round it was found in
 * @param run the last evaluation of the round
 * @param ruleSet the rules that evaluation used
 * @param flagged those of the round whom the same rule flags for the same programme, the municipality among them
 * @param history what happened to the flag, oldest first
 * @param years what the municipality reported for each period, oldest first
 */
public record FlagEvidence(
        TrackedFlag flag,
        ReportingRound round,
        Optional<ReviewRun> run,
        Optional<RuleSetVersion> ruleSet,
        Map<MunicipalityCode, Severity> flagged,
        List<FlagEvent> history,
        List<PeriodAnswers> years) {

    public FlagEvidence {
        flagged = Map.copyOf(flagged);
        history = List.copyOf(history);
        years = List.copyOf(years);
    }
}
