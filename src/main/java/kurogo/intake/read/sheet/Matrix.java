package kurogo.intake.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/** A sheet to be looked at by row and column, or turned on its side; merged cells show their content everywhere. */
public final class Matrix {

    /** Wider merges are lines drawn over the sheet, not content. */
    private static final int MOST_MERGED_COLUMNS = 200;

    private final Grid grid;
    private final boolean turned;
    private final Map<CellAddress, MergedRange> merged = new HashMap<>();
    private final int rows;
    private final int columns;

    private Matrix(Grid grid, boolean turned) {
        this.grid = grid;
        this.turned = turned;
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        this.rows = turned ? width : grid.endRow();
        this.columns = turned ? grid.endRow() : width;
        grid.merged().forEach(this::note);
    }

    public static Matrix of(Grid grid) {
        return new Matrix(grid, false);
    }

    /** The same sheet with its rows as columns; cells keep their addresses. */
    public Matrix turned() {
        return new Matrix(grid, !turned);
    }

    public boolean isTurned() {
        return turned;
    }

    public Grid grid() {
        return grid;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The cell itself. */
    public SourceCell cell(int row, int column) {
        return turned ? grid.cell(column, row) : grid.cell(row, column);
    }

    /** The cell that shows its content here: the first one of a merged range. */
    public SourceCell shown(int row, int column) {
        return mergedAt(row, column).map(range -> grid.cell(range.first())).orElseGet(() -> cell(row, column));
    }

    public String text(int row, int column) {
        return CellText.of(cell(row, column));
    }

    public String shownText(int row, int column) {
        return CellText.of(shown(row, column));
    }

    public boolean isBlankRow(int row) {
        return filled(row).findAny().isEmpty();
    }

    /** The number of the column a cell stands in. */
    public int column(SourceCell cell) {
        return turned ? cell.address().row() : cell.address().column();
    }

    public boolean isMerged(int row, int column) {
        return mergedAt(row, column).isPresent();
    }

    /** The first row of the merged cell at a place; the row itself where none is merged. */
    public int firstMergedRow(int row, int column) {
        return mergedAt(row, column)
                .map(range -> turned ? range.first().column() : range.first().row())
                .orElse(row);
    }

    /** The last row of the merged cell at a place; the row itself where none is merged. */
    public int lastMergedRow(int row, int column) {
        return mergedAt(row, column)
                .map(range -> turned ? range.last().column() : range.last().row())
                .orElse(row);
    }

    /** The last column of the merged cell at a place; the column itself where none is merged. */
    public int lastMergedColumn(int row, int column) {
        return mergedAt(row, column)
                .map(range -> turned ? range.last().row() : range.last().column())
                .orElse(column);
    }

    /** Whether two places belong to one merged range. */
    public boolean areMerged(int row, int column, int otherRow, int otherColumn) {
        Optional<MergedRange> range = mergedAt(row, column);
        return range.isPresent() && range.equals(mergedAt(otherRow, otherColumn));
    }

    /** Filled cells of a row with their columns' numbers. */
    public Stream<SourceCell> filled(int row) {
        Stream<SourceCell> cells =
                turned ? IntStream.range(0, columns).mapToObj(column -> cell(row, column)) : grid.row(row).stream();
        return cells.filter(cell -> !cell.isEmpty());
    }

    /** Filled cells of a row as a list. */
    public List<SourceCell> filledCells(int row) {
        if (turned) {
            return filled(row).toList();
        }
        List<SourceCell> cells = grid.row(row);
        List<SourceCell> filled = new ArrayList<>(cells.size());
        for (SourceCell cell : cells) {
            if (!cell.isEmpty()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private Optional<MergedRange> mergedAt(int row, int column) {
        return merged.isEmpty() ? Optional.empty() : Optional.ofNullable(merged.get(address(row, column)));
    }

    private CellAddress address(int row, int column) {
        return turned ? new CellAddress(column, row) : new CellAddress(row, column);
    }

    private void note(MergedRange range) {
        int lastRow = Math.min(range.last().row(), grid.endRow());
        int lastColumn = Math.min(range.last().column(), range.first().column() + MOST_MERGED_COLUMNS);
        for (int row = range.first().row(); row <= lastRow; row++) {
            for (int column = range.first().column(); column <= lastColumn; column++) {
                merged.put(new CellAddress(row, column), range);
            }
        }
    }
}
