package kurogo.intake.read.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;

/**
 * Lines that head the sections of a form: 2．事業別の実績 after 1．…, ■連絡先 after ■実績. Where the answer to the label above is
 * missing, such a line stands right below it, and is none.
 */
final class SectionLines {

    private static final Pattern NUMBERED = Pattern.compile("[(\\[]?(?<number>\\d{1,2})[.．、:)\\]].+");
    private static final Pattern MARKED = Pattern.compile("(?<mark>[■□◆◇●○【▼▽★☆]).+");

    private final Matrix matrix;

    SectionLines(Matrix matrix) {
        this.matrix = matrix;
    }

    /** Whether a cell that stands alone in its row goes on with the numbers or marks of a line above it. */
    boolean isOne(SourceCell cell, int row, int column) {
        if (matrix.filledCells(row).size() != 1) {
            return false;
        }
        String text = CellText.normalised(CellText.of(cell));
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group("number"));
            return isAbove(row, column, NUMBERED, "number", Integer.toString(number - 1));
        }
        Matcher marked = MARKED.matcher(text);
        return marked.matches() && isAbove(row, column, MARKED, "mark", marked.group("mark"));
    }

    private boolean isAbove(int row, int column, Pattern line, String part, String said) {
        for (int above = row - 1; above >= 0; above--) {
            List<SourceCell> filled = matrix.filledCells(above);
            if (filled.size() == 1) {
                Matcher head = line.matcher(CellText.normalised(matrix.text(above, column)));
                if (head.matches()
                        && head.group(part).replaceFirst("^0+(?=.)", "").equals(said)) {
                    return true;
                }
            }
        }
        return false;
    }
}
