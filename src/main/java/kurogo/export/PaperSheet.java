package kurogo.export;

import java.util.List;

/**
 * A table as it is published on paper: its title and what it rests on above, the totals in its last rows, its notes below.
 *
 * @param sheet name of the sheet
 * @param above lines above the table, such as the period and the unit
 * @param table title, columns, rows and notes
 * @param totals how many of the last rows are totals
 */
public record PaperSheet(String sheet, List<String> above, ExportTable table, int totals) {

    public PaperSheet {
        above = List.copyOf(above);
        if (totals < 0 || totals > table.rows().size()) {
            throw new IllegalArgumentException(sheet + " has no " + totals + " rows of totals");
        }
    }

    /** Row of the headings, counted from 0: the title and the lines above come first. */
    int headings() {
        return 1 + above.size();
    }

    /** First row of values, counted from 0. */
    int firstRow() {
        return headings() + 1;
    }

    /** First row below the table, counted from 0. */
    int below() {
        return firstRow() + table.rows().size();
    }
}
