package kurogo.municipality;

import java.util.Map;
import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.report.CombinedRow;
import kurogo.report.answers.Programme;

/**
 * One municipality in the list of a round.
 *
 * @param municipality which
 * @param residents persons living there, where known
 * @param reported whether a report counts
 * @param rows its figures by programme
 * @param openFlags flags on it somebody still has to do something about
 */
public record MunicipalityRow(
        Municipality municipality,
        Optional<Integer> residents,
        boolean reported,
        Map<Programme, CombinedRow> rows,
        long openFlags) {

    public MunicipalityRow {
        rows = Map.copyOf(rows);
    }
}
