package kurogo.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.Grid;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SourceCell;

/** Gathers rows into grids, each row at its own number, and counts cells against the limits. */
final class SheetCollector {

    private final String name;
    private final boolean hidden;
    private final SheetShape shape;
    private List<List<SourceCell>> rows = new ArrayList<>();
    private Set<Integer> hiddenRows = new HashSet<>();
    private int firstRow;
    private int cells;

    SheetCollector(String name, boolean hidden, SheetShape shape) {
        this.name = name;
        this.hidden = hidden;
        this.shape = shape;
    }

    /** Adds a row; rows left out before it are empty ones. Rows come in their order or the file is damaged. */
    void add(int number, List<SourceCell> row, boolean hiddenRow) {
        if (number < firstRow + rows.size()) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        if (rows.isEmpty() && firstRow > 0) {
            firstRow = number;
        }
        while (firstRow + rows.size() < number) {
            rows.add(List.of());
        }
        rows.add(row);
        cells += Math.max(1, row.size());
        if (hiddenRow) {
            hiddenRows.add(number);
        }
    }

    /** Cells gathered since the last grid. */
    int cells() {
        return cells;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows gathered since the last grid, which a next one goes on from. */
    Grid grid() {
        Grid grid = new Grid(name, hidden, firstRow, rows, shape.merged(), hiddenRows, shape.hiddenColumns());
        firstRow += rows.size();
        rows = new ArrayList<>();
        hiddenRows = new HashSet<>();
        cells = 0;
        return grid;
    }
}
