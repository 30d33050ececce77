package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.report.answers.Programme;

/**
 * A row of a list, with the words that say whose row it is.
 *
 * @param table the table it belongs to
 * @param number its number in the sheet, 0-based
 * @param filled its cells that are not empty, at least one
 * @param code what it shows as the municipality's code, empty when it keeps silent
 * @param name what it shows as its name, empty when it keeps silent
 * @param programmeName what it shows as the programme, empty when it keeps silent
 * @param programme the programme it is on, as far as it is known
 */
public record ListRow(
        ListTable table,
        int number,
        List<SourceCell> filled,
        String code,
        String name,
        String programmeName,
        Optional<Programme> programme) {

    /** The same row, on a programme its own words do not name. */
    public ListRow on(Optional<Programme> other) {
        return other.equals(programme) ? this : new ListRow(table, number, filled, code, name, programmeName, other);
    }

    /** The same row with the words of another one that say whose it is. */
    public ListRow named(ListRow other) {
        return new ListRow(table, number, filled, other.code, other.name, other.programmeName, other.programme);
    }

    /** The same row, on the municipality of another one. */
    public ListRow ofSame(ListRow other) {
        return new ListRow(table, number, filled, other.code, other.name, programmeName, programme);
    }

    /** The same row, as if it bore no name. */
    public ListRow byCodeAlone() {
        return new ListRow(table, number, filled, code, "", programmeName, programme);
    }

    public SourceCell first() {
        return filled.getFirst();
    }

    /** The cell that says whose row it is: its code before its name; its first cell where it says neither. */
    public SourceCell naming() {
        Optional<SourceCell> byCode = code.isEmpty() ? Optional.empty() : shown(table.code());
        Optional<SourceCell> byName = name.isEmpty() ? Optional.empty() : shown(table.name());
        return byCode.or(() -> byName).orElseGet(this::first);
    }

    /** Whether its words name no municipality. */
    public boolean isNameless() {
        return code.isEmpty() && name.isEmpty();
    }

    /** Whether it says in a cell of its own in which prefecture or county it lies. */
    public boolean statesArea() {
        return table.areas().stream().anyMatch(column -> !cell(column).isEmpty());
    }

    /** Whether it says in a cell of its own which year or part of it, or which of plan and result it is on. */
    public boolean namesTime() {
        return Stream.of(table.fiscalYear(), table.period())
                .flatMap(Optional::stream)
                .anyMatch(column -> !cell(column).isEmpty());
    }

    /** Whether it holds anything that is asked of a programme. */
    public boolean hasData() {
        return table.hasData(number);
    }

    public SourceCell cell(Column column) {
        return table.matrix().cell(number, column.number());
    }

    /** The cell it shows in a column. */
    public Optional<SourceCell> shown(Optional<Column> column) {
        return column.map(known -> table.shown(number, known));
    }
}
