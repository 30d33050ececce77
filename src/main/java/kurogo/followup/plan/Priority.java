package kurogo.followup.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;

/**
 * How strongly something speaks for talking to a municipality.
 *
 * @param municipality which
 * @param reasons why, the weightiest first; only such as add something
 */
public record Priority(MunicipalityCode municipality, List<Reason> reasons) {

    public Priority {
        reasons = List.copyOf(reasons);
    }

    /** The sum of all reasons. */
    public int score() {
        int sum = 0;
        for (Reason reason : reasons) {
            sum += reason.points();
        }
        return sum;
    }

    /** How much there is of each factor that adds something. */
    public Map<Factor, Integer> amounts() {
        return reasons.stream().collect(Collectors.toUnmodifiableMap(Reason::factor, Reason::amount));
    }

    /** Whether there is more of some factor than there was; that time goes by is not more. */
    public boolean isMoreThan(Map<Factor, Integer> before) {
        return reasons.stream()
                .filter(reason -> reason.factor() != Factor.MONTHS_SINCE_CONTACT)
                .anyMatch(reason -> reason.amount() > before.getOrDefault(reason.factor(), 0));
    }
}
