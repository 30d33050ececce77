package kurogo.intake.read.list;

import java.util.Optional;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.row.LeadingWords;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.table.SheetReading;

/**
 * Rows of a list that name no municipality and go on with none above them. Behind one of them on a programme, nobody can say whether the
 * names stand above their rows or in the middle of them.
 */
final class NamelessRows {

    private boolean astray;
    private boolean told;

    /** Before the rows of a table. */
    void begin() {
        astray = false;
        told = false;
    }

    /** Whether no row of the table without a name is known to be of the municipality above it any more. */
    boolean isAstray() {
        return astray;
    }

    /** What is told of such a row: of the first of them that nobody knows whose it is, and once that the others are not read either. */
    Optional<Problem> refused(ListRow row, SheetReading sheet) {
        if (astray && told) {
            row.filled().forEach(sheet::take);
            return Optional.empty();
        }
        told = astray;
        Problem problem = astray
                ? LeadingWords.unclear(row, row.table().name().or(row.table()::code), sheet)
                : Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(row.first()), CellText.of(row.first()));
        astray |= !row.programmeName().isEmpty() && row.programme().isPresent();
        return Optional.of(problem);
    }
}
