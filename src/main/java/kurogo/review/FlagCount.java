package kurogo.review;

import java.util.Map;
import kurogo.review.rule.Severity;

/**
 * How many flags a group holds.
 *
 * @param group the code of the municipality, the name of the rule, or nothing where all are counted together
 * @param bySeverity how many of each severity; a severity without a flag may be missing
 */
public record FlagCount(String group, Map<Severity, Integer> bySeverity) {

    public FlagCount {
        bySeverity = Map.copyOf(bySeverity);
    }

    public int total() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }
}
