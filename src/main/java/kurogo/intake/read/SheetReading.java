package kurogo.intake.read;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** One sheet while it is read: which cells have been taken for something, and what its notes say of units. */
final class SheetReading {

    private static final Pattern UNIT_NOTE = Pattern.compile("単\\s*位");

    private final String file;
    private final Matrix matrix;
    private final Terms terms;
    private final BitSet taken;
    private final int width;
    private final Optional<Unit> moneyUnit;

    SheetReading(String file, Grid grid, Terms terms) {
        this(file, grid, terms, statedMoneyUnit(grid));
    }

    private SheetReading(String file, Grid grid, Terms terms, Optional<Unit> moneyUnit) {
        this.file = file;
        this.terms = terms;
        this.matrix = Matrix.of(grid);
        this.width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        this.moneyUnit = moneyUnit;
        this.taken = new BitSet(width * grid.rows().size());
    }

    /** A later page of the same sheet, for which the notes of the first one hold. */
    SheetReading page(Grid grid) {
        return new SheetReading(file, grid, terms, moneyUnit);
    }

    Matrix matrix() {
        return matrix;
    }

    /** What its words mean. */
    Terms terms() {
        return terms;
    }

    Grid grid() {
        return matrix.grid();
    }

    String file() {
        return file;
    }

    Place place(SourceCell cell) {
        return Place.cell(file, grid().name(), cell.address());
    }

    void take(SourceCell cell) {
        if (isHeld(cell)) {
            taken.set(bit(cell));
        }
    }

    void takeRow(Matrix view, int row) {
        view.filled(row).forEach(this::take);
    }

    void takeRows(Matrix view, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(row -> takeRow(view, row));
    }

    /** Takes what stands in a row of columns that are not needed. */
    void takeNotNeeded(Table table, int row) {
        table.notNeeded().forEach(column -> take(table.matrix().cell(row, column)));
    }

    boolean isTaken(SourceCell cell) {
        return isHeld(cell) && taken.get(bit(cell));
    }

    /** Cells beyond what the file stores are empty and of no interest. */
    private boolean isHeld(SourceCell cell) {
        return cell.address().row() >= grid().firstRow() && cell.address().column() < width;
    }

    private int bit(SourceCell cell) {
        return (cell.address().row() - grid().firstRow()) * width
                + cell.address().column();
    }

    /** Filled cells that were taken for nothing so far. */
    Stream<SourceCell> left() {
        return grid().filledCells().filter(cell -> !isTaken(cell));
    }

    /** The unit of a column, else that of the sheet. */
    Optional<Unit> unit(Column column) {
        return column.unit().or(() -> column.heading().isMoney() ? moneyUnit : Optional.empty());
    }

    /** Reads the cell of a column into the answers of a programme. */
    void read(Column column, SourceCell cell, Programme programme, AnswerCollector into) {
        column.heading()
                .field()
                .ifPresent(field -> into.put(
                        FieldPath.of(field, programme),
                        column.mark(FieldReader.read(column.heading(), cell, unit(column), terms)),
                        cell,
                        grid()));
        take(cell);
    }

    /** A note such as 単位：千円 that stands by itself; two different ones decide nothing. */
    private static Optional<Unit> statedMoneyUnit(Grid grid) {
        Set<Unit> stated = grid.filledCells()
                .map(CellText::of)
                .filter(text -> UNIT_NOTE.matcher(text).find())
                .flatMap(text -> Unit.statedIn(text).stream())
                .filter(Unit::isMoney)
                .collect(Collectors.toSet());
        return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }
}
