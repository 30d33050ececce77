package kurogo.report.answers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the answers on one programme stand in a long list: a row, and the columns that were read as they stand. What was
 * corrected or bears a note is traced cell by cell beside it.
 *
 * @param sheet name of the sheet, empty for a text file
 * @param row row, 0-based
 * @param columns where in the row each answer stands
 */
public record RowTrace(String sheet, int row, Map<Field, ColumnTrace> columns) {

    /** The questions asked of a programme, in the order in which a trace is written. */
    private static final List<Field> ORDER = List.of(
            Field.RUN,
            Field.FIRST_MONTH,
            Field.CASES,
            Field.COST,
            Field.GRANT,
            Field.PREFECTURE_SHARE,
            Field.OWN_SHARE,
            Field.CONTRACTED,
            Field.WAY);

    /**
     * A column of a long list.
     *
     * @param column column, 0-based
     * @param factor by which the figure in the cell was multiplied; 1 where it stands as it is
     */
    public record ColumnTrace(int column, long factor) {

        @Override
        public String toString() {
            return factor == 1 ? Integer.toString(column) : column + "*" + factor;
        }

        static ColumnTrace parse(String text) {
            int times = text.indexOf('*');
            return times < 0
                    ? new ColumnTrace(Integer.parseInt(text), 1)
                    : new ColumnTrace(
                            Integer.parseInt(text.substring(0, times)), Long.parseLong(text.substring(times + 1)));
        }
    }

    /** In one short line, {@code 12:5,6,7,8*1000,,,,,!sheet}, as it is stored. */
    public String text() {
        String places = ORDER.stream()
                .map(field -> Optional.ofNullable(columns.get(field))
                        .map(ColumnTrace::toString)
                        .orElse(""))
                .collect(Collectors.joining(","));
        return row + ":" + places + "!" + sheet;
    }

    /** The trace a line tells; nothing when it is empty. */
    public static Optional<RowTrace> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        int sheet = text.indexOf('!');
        String[] places = text.substring(colon + 1, sheet).split(",", -1);
        Map<Field, ColumnTrace> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < places.length; i++) {
            if (!places[i].isEmpty()) {
                columns.put(ORDER.get(i), ColumnTrace.parse(places[i]));
            }
        }
        return Optional.of(
                new RowTrace(text.substring(sheet + 1), Integer.parseInt(text.substring(0, colon)), columns));
    }
}
