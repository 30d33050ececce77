package kurogo.intake.template;

import java.util.ArrayList;
import java.util.List;

/** The form while it is laid out, row by row from the top. */
final class FormPaper {

    private final List<Integer> widths;
    private final List<PlacedCell> cells = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();

    FormPaper(List<Integer> widths) {
        this.widths = widths;
    }

    int lastColumn() {
        return widths.size() - 1;
    }

    /** Puts a cell into the current row. */
    FormPaper put(int column, int lastColumn, FormCell cell) {
        return put(column, lastColumn, 1, cell);
    }

    /** Puts a cell into the current row and as many below as it is high. */
    FormPaper put(int column, int lastColumn, int rows, FormCell cell) {
        int row = heights.size();
        cells.add(new PlacedCell(row, row + rows - 1, column, lastColumn, cell));
        return this;
    }

    /** Puts words of the form into the current row. */
    FormPaper words(int column, int lastColumn, FormCell.Look look, String text) {
        return put(column, lastColumn, new FormCell.Words(look, text));
    }

    /** Ends the current row. */
    FormPaper next(float height) {
        heights.add(height);
        return this;
    }

    FormLayout layout() {
        return new FormLayout(cells, heights, widths);
    }
}
