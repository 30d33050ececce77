package kurogo.intake.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.file.SheetRows.SheetRow;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;

/** Gathers rows into grids, each row at its own number, and counts cells against the limits. */
final class SheetCollector {

    /** An empty row takes so much less room than a cell. */
    private static final int EMPTY_ROWS_A_CELL = 16;

    private static final long MOST_PLACES = 30_000_000;
    private static final long MOST_MERGED_PLACES = 2_000_000;

    private final String name;
    private final boolean hidden;
    private List<List<SourceCell>> rows = new ArrayList<>();
    private Set<Integer> hiddenRows = new HashSet<>();
    private int firstRow;
    private int width;
    private int cells;

    SheetCollector(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /** Adds a row; rows left out before it are empty ones. Rows come in their order or the file is damaged. */
    void add(int number, List<SourceCell> row, boolean hiddenRow) {
        if (number < firstRow + rows.size()) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        if (rows.isEmpty() && firstRow > 0) {
            firstRow = number;
        }
        cells += cost(number, row);
        rows.addAll(Collections.nCopies(gapBefore(number), List.of()));
        rows.add(row);
        width = Math.max(width, row.size());
        requireCompact();
        if (hiddenRow) {
            hiddenRows.add(number);
        }
    }

    /** How many cells there would be with one more row. */
    int cellsWith(SheetRow row) {
        return cells + cost(row.number(), row.cells());
    }

    void add(SheetRow row) {
        add(row.number(), row.cells(), row.hidden());
    }

    private int cost(int number, List<SourceCell> row) {
        return Math.max(1, row.size()) + gapBefore(number) / EMPTY_ROWS_A_CELL;
    }

    private int gapBefore(int number) {
        boolean pageBegins = rows.isEmpty() && firstRow > 0;
        return pageBegins ? 0 : number - (firstRow + rows.size());
    }

    /** Cells gathered since the last grid. */
    int cells() {
        return cells;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows gathered since the last grid, which a next one goes on from. */
    Grid grid(SheetShape ofSheet) {
        SheetShape shape = ofSheet.ofRows(firstRow, firstRow + rows.size());
        requireFewMerged(shape);
        Grid grid = new Grid(
                name, hidden, firstRow, rows, shape.merged(), hiddenRows, shape.hiddenColumns(), shape.comments());
        firstRow += rows.size();
        rows = new ArrayList<>();
        hiddenRows = new HashSet<>();
        width = 0;
        cells = 0;
        return grid;
    }

    /** A handful of cells at the far ends of a sheet would make whoever looks at it go through billions of empty ones. */
    private void requireCompact() {
        if ((long) rows.size() * width > MOST_PLACES) {
            throw new FileRefused(ProblemCode.SPARSE_SHEET);
        }
    }

    private void requireFewMerged(SheetShape shape) {
        long places = shape.merged().stream().mapToLong(this::places).sum();
        if (places > MOST_MERGED_PLACES) {
            throw new FileRefused(ProblemCode.SPARSE_SHEET);
        }
    }

    /** How many places a merged range has among the rows at hand. */
    private long places(MergedRange range) {
        long high = Math.min(range.last().row(), firstRow + rows.size())
                - range.first().row()
                + 1L;
        return high * (range.last().column() - range.first().column() + 1L);
    }
}
