package kurogo.intake.read.layout;

/**
 * Rows of a sheet that a person takes for the head of a table.
 *
 * @param sheet name of the sheet
 * @param first first row, 0-based
 * @param last last row, 0-based
 */
public record HeadChoice(String sheet, int first, int last) {

    public HeadChoice {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("No rows: " + first + " to " + last);
        }
    }
}
