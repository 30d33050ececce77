package kurogo.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.Municipality;

/**
 * How far training has come in one municipality.
 *
 * @param municipality which
 * @param people how many people were there, by course and year
 * @param managers managers in post now, as far as they are known
 * @param trained those of them who have completed a course for managers
 * @param last the last day on which somebody was there
 * @param flagged whether it has open flags
 */
public record CoverageLine(
        Municipality municipality,
        Map<CourseReach, Integer> people,
        int managers,
        int trained,
        Optional<LocalDate> last,
        boolean flagged) {

    public CoverageLine {
        people = Map.copyOf(people);
    }

    public boolean everReached() {
        return last.isPresent();
    }

    /** Whether there is a trained manager now. */
    public boolean hasTrainedManager() {
        return trained > 0;
    }

    /** How many people were there in a course and year. */
    public int people(CourseReach column) {
        return people.getOrDefault(column, 0);
    }
}
