package kurogo.intake.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.report.answers.Programme;

/** Sums of the figures of rows, column by column and programme by programme, held without the rows themselves. */
final class RunningSums {

    private final Map<Figure, Long> sums = new HashMap<>();

    /** What is summed: the figures of a column in rows on one programme, or in rows that name none. */
    private record Figure(int column, Optional<Programme> programme) {}

    /** Adds a figure of a row; the programme is the one the row names. */
    void add(Column column, Optional<Programme> programme, long value) {
        sums.merge(new Figure(column.number(), programme), value, Long::sum);
    }

    /**
     * The sum of a column.
     *
     * @param programme whose rows are asked for; nothing asks for those of all
     * @return the sum; nothing when none of its figures was given
     */
    Optional<Long> of(Column column, Optional<Programme> programme) {
        return programme.isPresent()
                ? Optional.ofNullable(sums.get(new Figure(column.number(), programme)))
                : ofAllProgrammes(column);
    }

    private Optional<Long> ofAllProgrammes(Column column) {
        return Stream.concat(Stream.of(Programme.values()).map(Optional::of), Stream.of(Optional.<Programme>empty()))
                .flatMap(named -> Optional.ofNullable(sums.get(new Figure(column.number(), named))).stream())
                .reduce(Long::sum);
    }

    void clear() {
        sums.clear();
    }
}
