package kurogo.intake.read.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.CellReader;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** One sheet while it is read: which cells have been taken for something, and what its notes say of units. */
public final class SheetReading {

    private static final int MOST_ROWS_TURNED = 500;

    private final String file;
    private final Matrix matrix;
    private final Terms terms;
    private final BitSet taken;
    private final int width;
    private final SheetUnits units;

    public SheetReading(String file, Grid grid, Terms terms) {
        this(file, grid, terms, SheetUnits.of(grid));
    }

    public SheetReading(String file, Grid grid, Terms terms, SheetUnits units) {
        this.file = file;
        this.terms = terms;
        this.matrix = Matrix.of(grid);
        this.width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        this.units = units;
        this.taken = new BitSet(width * grid.rows().size());
    }

    /** A later page of the same sheet, for which the notes of the first one hold. */
    public SheetReading page(Grid grid) {
        return new SheetReading(file, grid, terms, units.onNextPage());
    }

    public Matrix matrix() {
        return matrix;
    }

    /** What its words mean. */
    public Terms terms() {
        return terms;
    }

    public Grid grid() {
        return matrix.grid();
    }

    public String file() {
        return file;
    }

    public Place place(SourceCell cell) {
        return Place.cell(file, grid().name(), cell.address());
    }

    /** Whether it is short enough for a table on its side. */
    public boolean mayBeTurned() {
        return matrix.rows() <= MOST_ROWS_TURNED;
    }

    public void take(SourceCell cell) {
        if (isHeld(cell)) {
            taken.set(bit(cell));
        }
    }

    public void takeRow(Table table, int row) {
        table.filledCells(row).forEach(this::take);
    }

    /** Takes the head of a table; where the sheet is turned only of what is read, since other labels stand in line with it. */
    public void takeHead(Table table) {
        for (int row = table.headFrom(); row <= table.headTo(); row++) {
            int at = row;
            if (table.matrix().isTurned()) {
                table.columns().stream()
                        .filter(column -> column.heading().isOfProgramme() || column.heading() == Heading.PROGRAMME)
                        .forEach(column -> take(table.matrix().shown(at, column.number())));
            } else {
                takeRow(table, row);
            }
        }
    }

    /** Takes what stands in a row in columns that are left unread. */
    public void takeLeftAside(Table table, int row) {
        table.leftAside().forEach(column -> take(table.matrix().cell(row, column)));
    }

    /** Whether any of its cells was taken for something. */
    public boolean anyTaken() {
        return !taken.isEmpty();
    }

    public boolean isTaken(SourceCell cell) {
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
    public Stream<SourceCell> left() {
        return grid().filledCells().filter(cell -> !isTaken(cell));
    }

    /** In which unit its money is. */
    public SheetUnits units() {
        return units;
    }

    /** The unit of a column, else that of the sheet. */
    public Optional<Unit> unit(Column column) {
        return units.of(column);
    }

    /** Reads what a row holds under a column into the answers of a programme. */
    public void read(Table table, int row, Column column, Programme programme, AnswerCollector into) {
        read(
                table,
                row,
                column,
                (heading, cell, unit) -> FieldReader.read(heading, cell, unit, terms),
                into,
                field -> FieldPath.of(field, programme));
    }

    /** Reads what a row holds under a column, and takes it. */
    public void read(
            Table table,
            int row,
            Column column,
            CellReader reader,
            AnswerCollector into,
            Function<Field, FieldPath> path) {
        Entry entry = Entry.of(table, row, column);
        column.heading().field().ifPresent(field -> {
            Reading<?> reading = entry.problem()
                    .<Reading<?>>map(why -> NumberReading.notUnderstood(why))
                    .orElseGet(() -> reader.read(
                            column.heading(), entry.cell(), entry.unit().or(column::unit)));
            into.put(path.apply(field), column.mark(reading), entry.cell(), grid());
            table.groups().forEach(group -> group.check(this, table, row, column, reading, into::problem));
        });
        take(entry.cell());
        entry.beside().forEach(this::take);
    }

    /** That a sentence states another unit than the money of the tables met so far is read in. */
    public Optional<Problem> otherUnit(SourceCell sentence) {
        String text = CellText.of(sentence);
        return units.isOtherIn(text)
                ? Optional.of(Problem.error(ProblemCode.UNIT_UNCLEAR, place(sentence), text))
                : Optional.empty();
    }
}
