package kurogo.intake.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.Leftovers;

/** Supposes which rows of a sheet are the head of a table whose headings nobody knows. A person decides. */
final class HeadGuess {

    private static final int FEWEST_HEADINGS = 3;
    private static final int ROWS_LOOKED_AT = 60;
    private static final int ROWS_TO_FIRST_FIGURE = 3;

    private final Matrix matrix;

    private HeadGuess(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Rows of a head.
     *
     * @param first first row, 0-based
     * @param last last row, 0-based
     */
    record Rows(int first, int last) {}

    /** The row with most words that has figures close below it, and rows of words directly above; nothing when there is none. */
    static Optional<Rows> on(Matrix matrix) {
        HeadGuess guess = new HeadGuess(matrix);
        return IntStream.range(0, Math.min(ROWS_LOOKED_AT, matrix.rows()))
                .filter(row -> guess.words(row) >= FEWEST_HEADINGS && guess.figuresFollow(row))
                .boxed()
                .max(Comparator.comparing(guess::words).thenComparing(Comparator.reverseOrder()))
                .map(last -> new Rows(guess.firstAbove(last), last));
    }

    /** Different words of a row without figures. */
    private int words(int row) {
        List<SourceCell> filled = matrix.filledCells(row);
        return filled.stream().anyMatch(Leftovers::isFigure)
                ? 0
                : (int) filled.stream().map(CellText::of).distinct().count();
    }

    private boolean figuresFollow(int row) {
        return IntStream.rangeClosed(row + 1, Math.min(row + ROWS_TO_FIRST_FIGURE, matrix.rows() - 1))
                .anyMatch(below -> matrix.filled(below).anyMatch(Leftovers::isFigure));
    }

    private int firstAbove(int last) {
        List<Integer> head = new ArrayList<>(List.of(last));
        while (head.size() < HeadRows.DEEPEST && head.getLast() > 0 && words(head.getLast() - 1) > 1) {
            head.add(head.getLast() - 1);
        }
        return head.getLast();
    }
}
