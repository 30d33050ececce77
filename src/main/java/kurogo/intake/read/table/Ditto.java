package kurogo.intake.read.table;

import java.util.Set;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;

/**
 * Marks that say the same as the cell above: 〃, 同上. What names the municipality, programme or time of a row may be said so; a
 * figure never. The mark of a row is not carried over an empty line, a total or a head, beyond which nobody can say what stands above.
 */
public final class Ditto {

    private static final Set<String> MARKS = Set.of("〃", "々", "仝", "″", "同上", "同前", "上に同じ");
    private static final int LONGEST = 6;
    /** A longer run of marks is nothing a person would write. */
    private static final int MOST_ROWS = 300;

    private Ditto() {}

    /** Whether a cell stores such a mark, whatever it was understood to say. */
    public static boolean isIn(SourceCell cell) {
        return cell.original().orElse(cell.content()) instanceof CellContent.Text(String text)
                && text.length() <= LONGEST
                && MARKS.contains(text.strip());
    }

    /** What a cell says, by the cell above it where it holds a mark; the cell itself where that cannot be said. */
    public static SourceCell carried(Table table, int row, Column column, SourceCell cell) {
        boolean ofMunicipality =
                column.heading() == Heading.MUNICIPALITY_NAME || column.heading() == Heading.MUNICIPALITY_CODE;
        Matrix matrix = table.matrix();
        int first = Math.max(table.headTo() + 1, row - MOST_ROWS);
        for (int above = row - 1; above >= first; above--) {
            if (matrix.isBlankRow(above) || TotalRow.isOne(matrix, above)) {
                return cell;
            }
            SourceCell said = matrix.shown(above, column.number());
            boolean passedOver = isIn(said) || said.isEmpty() && ofMunicipality;
            if (!passedOver) {
                return said.isEmpty() ? cell : cell.saying(said.content());
            }
        }
        return cell;
    }
}
