package kurogo.intake.read.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.intake.read.table.Column;
import kurogo.report.answers.Programme;

/**
 * Sums of the figures of rows, column by column and programme by programme, held without the rows themselves. Every figure of a
 * long list is added to several of them.
 */
final class RunningSums {

    private static final int OF_NO_PROGRAMME = Programme.values().length;

    private final Map<Integer, OfColumn> columns = new HashMap<>();

    /** The sums of one column, by programme, last those of rows that name none. */
    private static final class OfColumn {

        private final long[] sums = new long[OF_NO_PROGRAMME + 1];
        private final boolean[] given = new boolean[OF_NO_PROGRAMME + 1];

        void add(int programme, long value) {
            sums[programme] += value;
            given[programme] = true;
        }

        Optional<Long> of(int programme) {
            return given[programme] ? Optional.of(sums[programme]) : Optional.empty();
        }

        void clear() {
            Arrays.fill(sums, 0);
            Arrays.fill(given, false);
        }
    }

    /** Adds a figure of a row; the programme is the one the row names. */
    void add(Column column, Optional<Programme> programme, long value) {
        columns.computeIfAbsent(column.number(), fresh -> new OfColumn()).add(place(programme), value);
    }

    /**
     * The sum of a column.
     *
     * @param programme whose rows are asked for; nothing asks for those of all
     * @return the sum; nothing when none of its figures was given
     */
    Optional<Long> of(Column column, Optional<Programme> programme) {
        return Optional.ofNullable(columns.get(column.number()))
                .flatMap(sums -> programme.isPresent() ? sums.of(place(programme)) : ofAllProgrammes(sums));
    }

    private static Optional<Long> ofAllProgrammes(OfColumn column) {
        return IntStream.rangeClosed(0, OF_NO_PROGRAMME)
                .mapToObj(column::of)
                .flatMap(Optional::stream)
                .reduce(Long::sum);
    }

    private static int place(Optional<Programme> programme) {
        return programme.isPresent() ? programme.get().ordinal() : OF_NO_PROGRAMME;
    }

    void clear() {
        columns.values().forEach(OfColumn::clear);
    }
}
