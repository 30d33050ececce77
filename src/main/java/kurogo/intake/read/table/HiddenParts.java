package kurogo.intake.read.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;

/** Says where figures were read that the file hides: once for a column, and once for rows that stand together. */
public final class HiddenParts {

    private HiddenParts() {}

    public static void tell(SheetReading sheet, Consumer<Problem> problems) {
        Grid grid = sheet.grid();
        if (grid.hidden() && grid.filledCells().anyMatch(sheet::isTaken)) {
            problems.accept(Problem.notice(ProblemCode.HIDDEN_READ, Place.sheet(sheet.file(), grid.name()), ""));
        }
        if (grid.hiddenRows().isEmpty() && grid.hiddenColumns().isEmpty()) {
            return;
        }
        inColumns(sheet, problems);
        inRows(sheet, problems);
    }

    private static void inColumns(SheetReading sheet, Consumer<Problem> problems) {
        Set<Integer> told = new HashSet<>();
        Grid grid = sheet.grid();
        grid.filledCells()
                .filter(cell -> grid.hiddenColumns().contains(cell.address().column()))
                .filter(cell -> !grid.hiddenRows().contains(cell.address().row()))
                .filter(sheet::isTaken)
                .filter(cell -> told.add(cell.address().column()))
                .forEach(cell -> problems.accept(problem(sheet, cell)));
    }

    private static void inRows(SheetReading sheet, Consumer<Problem> problems) {
        Set<Integer> hidden = sheet.grid().hiddenRows();
        List<SourceCell> read = sheet.grid()
                .filledCells()
                .filter(cell -> hidden.contains(cell.address().row()))
                .filter(sheet::isTaken)
                .toList();
        for (int i = 0; i < read.size(); i++) {
            if (i == 0 || isParted(read.get(i - 1), read.get(i), hidden)) {
                problems.accept(problem(sheet, read.get(i)));
            }
        }
    }

    /** Whether a row that can be seen stands between two cells. */
    private static boolean isParted(SourceCell above, SourceCell below, Set<Integer> hidden) {
        return IntStream.range(above.address().row() + 1, below.address().row()).anyMatch(row -> !hidden.contains(row));
    }

    private static Problem problem(SheetReading sheet, SourceCell cell) {
        return Problem.notice(ProblemCode.HIDDEN_READ, sheet.place(cell), CellText.of(cell));
    }
}
