package kurogo.intake.read.table;

import java.util.List;
import java.util.function.Consumer;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenNumber;

/** Makes sure that no figure is passed over in silence: what was taken for nothing is named. */
public final class Leftovers {

    private Leftovers() {}

    /** Filled cells of a data row that stand under no known heading. */
    public static void inRow(SheetReading sheet, List<SourceCell> filled, Consumer<Problem> problems) {
        for (SourceCell cell : filled) {
            if (!sheet.isTaken(cell)) {
                problems.accept(
                        Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell)));
                sheet.take(cell);
            }
        }
    }

    /** Figures anywhere on a sheet that was read. */
    public static void onSheet(SheetReading sheet, Consumer<Problem> problems) {
        sheet.left()
                .filter(Leftovers::isFigure)
                .forEach(cell -> problems.accept(
                        Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell))));
    }

    public static boolean isFigure(SourceCell cell) {
        return switch (cell.content()) {
            case CellContent.Number ignored -> true;
            case CellContent.Text(String text) -> WrittenNumber.in(text).isPresent();
            default -> false;
        };
    }
}
