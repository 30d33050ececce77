package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet as a grid of cells.
 *
 * @param name name of the sheet; empty for a text file
 * @param hidden whether the file hides it
 * @param rows cells by row, each row from its first column, gaps filled with empty cells, trailing empty cells left out
 * @param merged merged ranges
 * @param hiddenRows 0-based rows the file hides
 * @param hiddenColumns 0-based columns the file hides
 */
public record Grid(
        String name,
        boolean hidden,
        List<List<SourceCell>> rows,
        List<MergedRange> merged,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {

    public Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** The cell at an address, an empty one where the file stores none. */
    public SourceCell cell(CellAddress address) {
        Optional<SourceCell> stored = address.row() < rows.size()
                        && address.column() < rows.get(address.row()).size()
                ? Optional.of(rows.get(address.row()).get(address.column()))
                : Optional.empty();
        return stored.orElseGet(() -> new SourceCell(address, CellContent.EMPTY));
    }

    /** All cells that are not empty, row by row. */
    public Stream<SourceCell> filledCells() {
        return rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty());
    }
}
