package kurogo.intake.read;

import java.util.List;

/** Says where figures were read that the file hides. */
final class HiddenParts {

    private HiddenParts() {}

    static void tell(SheetReading sheet, List<Problem> problems) {
        Grid grid = sheet.grid();
        if (grid.hidden() && grid.filledCells().anyMatch(sheet::isTaken)) {
            problems.add(Problem.notice(ProblemCode.HIDDEN_READ, Place.sheet(sheet.file(), grid.name()), ""));
        }
        grid.filledCells()
                .filter(cell -> grid.hiddenRows().contains(cell.address().row())
                        || grid.hiddenColumns().contains(cell.address().column()))
                .filter(sheet::isTaken)
                .forEach(cell ->
                        problems.add(Problem.notice(ProblemCode.HIDDEN_READ, sheet.place(cell), CellText.of(cell))));
    }
}
