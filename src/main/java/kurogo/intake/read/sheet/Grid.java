package kurogo.intake.read.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;

/**
 * A sheet as a grid of cells.
 *
 * @param name name of the sheet; empty for a text file
 * @param hidden whether the file hides it
 * @param firstRow 0-based number of the first row held: 0 for a whole sheet, more for a later page of a long one
 * @param rows cells by row, each row from its first column, gaps filled with empty cells, trailing empty cells left out
 * @param merged merged ranges
 * @param hiddenRows 0-based rows the file hides
 * @param hiddenColumns 0-based columns the file hides
 * @param comments what people have pinned to its cells
 */
public record Grid(
        String name,
        boolean hidden,
        int firstRow,
        List<List<SourceCell>> rows,
        List<MergedRange> merged,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        Map<CellAddress, String> comments) {

    public Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        comments = Map.copyOf(comments);
    }

    /** A whole sheet without comments. */
    public Grid(
            String name,
            boolean hidden,
            List<List<SourceCell>> rows,
            List<MergedRange> merged,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns) {
        this(name, hidden, 0, rows, merged, hiddenRows, hiddenColumns, Map.of());
    }

    /** The same sheet with other cells in its rows. */
    public Grid with(List<List<SourceCell>> otherRows) {
        return new Grid(name, hidden, firstRow, otherRows, merged, hiddenRows, hiddenColumns, comments);
    }

    /** Number of the row after the last one held. */
    public int endRow() {
        return firstRow + rows.size();
    }

    /** The cell at an address, an empty one where the file stores none or this page does not hold it. */
    public SourceCell cell(CellAddress address) {
        return cell(address.row(), address.column());
    }

    /** The cell at a row and a column, both 0-based. */
    public SourceCell cell(int row, int column) {
        List<SourceCell> cells = row(row);
        return column < cells.size()
                ? cells.get(column)
                : new SourceCell(new CellAddress(row, column), CellContent.EMPTY);
    }

    /** The cells of a row, none where this page does not hold it. */
    public List<SourceCell> row(int row) {
        return firstRow <= row && row < endRow() ? rows.get(row - firstRow) : List.of();
    }

    /** All cells that are not empty, row by row. */
    public Stream<SourceCell> filledCells() {
        return rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty());
    }
}
