package kurogo.intake.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.export.FormulaGuard;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;

/** A row of a text table. It holds the fields as they were parted, and makes a cell of one whenever it is asked for. */
final class TextRow extends AbstractList<SourceCell> implements RandomAccess {

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final int number;
    private final CsvRecord fields;
    private final int width;

    /** @param number 0-based number of the row */
    TextRow(int number, CsvRecord fields) {
        this.number = number;
        this.fields = fields;
        this.width = fields.getFieldCount();
    }

    /** Whether a field is longer than a cell may be. */
    boolean isBeyond(int letters) {
        for (int column = 0; column < width; column++) {
            if (fields.getField(column).length() > letters) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SourceCell get(int column) {
        return new SourceCell(new CellAddress(number, column), content(fields.getField(column)));
    }

    @Override
    public int size() {
        return width;
    }

    private static CellContent content(String field) {
        return field.isEmpty() ? CellContent.EMPTY : new CellContent.Text(FormulaGuard.restored(bare(field)));
    }

    /** The text that {@code ="012025"} keeps spreadsheet programs from taking for a number. */
    private static String bare(String field) {
        if (field.charAt(0) != '=') {
            return field;
        }
        Matcher kept = KEPT_AS_TEXT.matcher(field);
        return kept.matches() ? kept.group(1) : field;
    }
}
