package kurogo.training;

import java.util.List;
import java.util.function.Predicate;

/**
 * How far training has come.
 *
 * @param lines one a municipality, by code
 * @param columns courses and years in which anybody was there, by course and year
 */
public record Coverage(List<CoverageLine> lines, List<CourseReach> columns) {

    public Coverage {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    public long reached() {
        return count(CoverageLine::everReached);
    }

    public long withTrainedManager() {
        return count(CoverageLine::hasTrainedManager);
    }

    public long neverReached() {
        return count(line -> !line.everReached());
    }

    public long flaggedAndNeverReached() {
        return count(line -> line.flagged() && !line.everReached());
    }

    private long count(Predicate<CoverageLine> matching) {
        return lines.stream().filter(matching).count();
    }

    /** The most people of any municipality in any column, for shading. */
    public int most() {
        return lines.stream()
                .flatMap(line -> line.people().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
