package kurogo.intake.read.row;

import java.util.List;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.time.HeadPeriod;

/**
 * The columns of a table that speak of some times. They are the same in row after row and found once for all of them.
 *
 * @param among the columns of the table
 * @param times the times
 * @param columns those that speak of one of the times
 */
public record SpokenColumns(List<Column> among, List<HeadPeriod> times, List<Column> columns) {

    public static final SpokenColumns NONE = new SpokenColumns(List.of(), List.of(), List.of());

    /** These, if they are those of the table and the times; else those that are. */
    public SpokenColumns in(ListTable table, List<HeadPeriod> asked) {
        List<Column> all = table.table().columns();
        if (all.equals(among) && asked.equals(times)) {
            return this;
        }
        List<Column> speaking = all.stream()
                .filter(column -> asked.stream().anyMatch(time -> table.speaksOf(column, time)))
                .toList();
        return new SpokenColumns(all, List.copyOf(asked), speaking);
    }
}
