package kurogo.intake.template;

/**
 * A cell of the form in its place, which may be several columns wide and rows high.
 *
 * @param row first row, 0-based
 * @param lastRow last row
 * @param column first column, 0-based
 * @param lastColumn last column
 * @param cell what it is
 */
record PlacedCell(int row, int lastRow, int column, int lastColumn, FormCell cell) {

    boolean isMerged() {
        return row != lastRow || column != lastColumn;
    }
}
