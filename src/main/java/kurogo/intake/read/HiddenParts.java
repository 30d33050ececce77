package kurogo.intake.read;

import java.util.function.Consumer;

/** Says where figures were read that the file hides. */
final class HiddenParts {

    private HiddenParts() {}

    static void tell(SheetReading sheet, Consumer<Problem> problems) {
        Grid grid = sheet.grid();
        if (grid.hidden() && grid.filledCells().anyMatch(sheet::isTaken)) {
            problems.accept(Problem.notice(ProblemCode.HIDDEN_READ, Place.sheet(sheet.file(), grid.name()), ""));
        }
        if (grid.hiddenRows().isEmpty() && grid.hiddenColumns().isEmpty()) {
            return;
        }
        grid.filledCells()
                .filter(cell -> grid.hiddenRows().contains(cell.address().row())
                        || grid.hiddenColumns().contains(cell.address().column()))
                .filter(sheet::isTaken)
                .forEach(cell ->
                        problems.accept(Problem.notice(ProblemCode.HIDDEN_READ, sheet.place(cell), CellText.of(cell))));
    }
}
