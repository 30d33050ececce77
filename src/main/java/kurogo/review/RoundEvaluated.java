package kurogo.review;

import java.time.Duration;
import java.util.Map;
import kurogo.review.rule.Severity;

/**
 * Told when the rules ran over a round.
 *
 * @param raised how many flags are new, by severity; none stands for zero
 * @param took how long it took
 */
public record RoundEvaluated(Map<Severity, Long> raised, Duration took) {

    public RoundEvaluated {
        raised = Map.copyOf(raised);
    }
}
