package kurogo.overview;

import java.util.Map;
import java.util.Optional;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;

/**
 * What is counted of a round, to be held against other years.
 *
 * @param handedIn municipalities that handed in what counts or waits for staff
 * @param casesOf cases by programme; one of which nobody stated any is absent
 * @param raisedBy flags raised, settled ones too, by rule; nothing when the round was never evaluated
 */
public record RoundCounts(long handedIn, Map<Programme, Long> casesOf, Optional<Map<RuleCode, Long>> raisedBy) {

    public RoundCounts {
        casesOf = Map.copyOf(casesOf);
        raisedBy = raisedBy.map(Map::copyOf);
    }

    /** Cases of a programme over all municipalities that stated them; nothing when none did. */
    public Optional<Long> cases(Programme programme) {
        return Optional.ofNullable(casesOf.get(programme));
    }

    /** Flags a rule raised; nothing when the round was never evaluated. */
    public Optional<Long> raised(RuleCode rule) {
        return raisedBy.map(raised -> raised.getOrDefault(rule, 0L));
    }

    /** Flags of all rules; nothing when the round was never evaluated. */
    public Optional<Long> raised() {
        return raisedBy.map(
                raised -> raised.values().stream().mapToLong(Long::longValue).sum());
    }
}
