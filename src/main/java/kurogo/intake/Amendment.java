package kurogo.intake;

import java.time.Instant;
import kurogo.intake.read.CellAddress;

/**
 * What a person typed instead of what stands in a cell. The file itself is kept as it came.
 *
 * @param sheet name of the sheet, empty for a text file
 * @param cell the cell
 * @param before its text in the file
 * @param after what it is read as, empty when it is read as an empty cell
 * @param at when it was typed
 * @param by name of who typed it
 */
public record Amendment(String sheet, CellAddress cell, String before, String after, Instant at, String by) {

    /** {@code sheet!B5}, or {@code B5} in a text file. */
    public String place() {
        return sheet.isEmpty() ? cell.toString() : sheet + "!" + cell;
    }
}
