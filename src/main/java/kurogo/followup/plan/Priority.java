package kurogo.followup.plan;

import java.util.List;
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
}
