package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.ColumnNumbers;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;

/**
 * Rows of figures between those of the programmes of a form that name none themselves: the programmes may stand in the middle or at the foot
 * of their rows.
 */
final class UnnamedRows {

    private boolean told;

    /** That nobody can say on which programme the figures of a row are, once for a table; nothing where it holds none, or numbers its columns. */
    Optional<Problem> problem(SheetReading sheet, Table table, int row) {
        List<SourceCell> filled = table.filledCells(row);
        Optional<SourceCell> first = filled.stream().findFirst();
        boolean open = !told
                && first.filter(Leftovers::isFigure).isPresent()
                && FormRow.before(table, row).isEmpty()
                && !ColumnNumbers.are(filled)
                && table.columns().stream()
                        .filter(TotalRow::isFigure)
                        .anyMatch(column -> Leftovers.isFigure(table.matrix().cell(row, column.number())));
        told |= open;
        return first.filter(cell -> open)
                .map(cell -> Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell)));
    }
}
