package kurogo.municipality;

import java.util.List;
import kurogo.area.Succession;
import kurogo.area.master.Municipality;
import kurogo.report.PeriodAnswers;

/**
 * A municipality that became part of another one; its history stays attached to its successor.
 *
 * @param municipality which it was
 * @param succession when it ceased to be
 * @param periods its reports that count, oldest first
 */
public record Predecessor(Municipality municipality, Succession succession, List<PeriodAnswers> periods) {

    public Predecessor {
        periods = List.copyOf(periods);
    }
}
