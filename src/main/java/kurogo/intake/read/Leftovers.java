package kurogo.intake.read;

import java.util.List;
import java.util.function.Consumer;

/** Makes sure that no figure is passed over in silence: what was taken for nothing is named. */
final class Leftovers {

    private Leftovers() {}

    /** Filled cells of a data row that stand under no known heading. */
    static void inRow(SheetReading sheet, List<SourceCell> filled, Consumer<Problem> problems) {
        for (SourceCell cell : filled) {
            if (!sheet.isTaken(cell)) {
                problems.accept(
                        Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell)));
                sheet.take(cell);
            }
        }
    }

    /** Figures anywhere on a sheet that was read. */
    static void onSheet(SheetReading sheet, Consumer<Problem> problems) {
        sheet.left()
                .filter(Leftovers::isFigure)
                .forEach(cell -> problems.accept(
                        Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell))));
    }

    static boolean isFigure(SourceCell cell) {
        return switch (cell.content()) {
            case CellContent.Number ignored -> true;
            case CellContent.Text(String text) -> WrittenNumber.in(text).isPresent();
            default -> false;
        };
    }
}
