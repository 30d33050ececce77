package kurogo.intake.read;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** One sheet while it is read: which cells have been taken for something, and what its notes say of units. */
final class SheetReading {

    private static final Pattern UNIT_SAID = Pattern.compile("単\\s*位");
    private static final Pattern UNIT_NOTE = Pattern.compile("[\\s(（\\[【]*単\\s*位\\s*[^\\s)）]");
    private static final int NOTE_ROWS = 3;
    private static final int MOST_ROWS_TURNED = 500;

    private final String file;
    private final Matrix matrix;
    private final Terms terms;
    private final BitSet taken;
    private final int width;
    private final Optional<Unit> moneyUnit;
    private final Set<Unit> moneyUnits = new HashSet<>();

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
        SheetReading page = new SheetReading(file, grid, terms, moneyUnit);
        page.moneyUnits.addAll(moneyUnits);
        return page;
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

    /** Whether it is short enough for a table on its side. */
    boolean mayBeTurned() {
        return matrix.rows() <= MOST_ROWS_TURNED;
    }

    void take(SourceCell cell) {
        if (isHeld(cell)) {
            taken.set(bit(cell));
        }
    }

    void takeRow(Table table, int row) {
        table.filledCells(row).forEach(this::take);
    }

    /** Takes the head of a table; where the sheet is turned only of what is read, since other labels stand in line with it. */
    void takeHead(Table table) {
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
    void takeLeftAside(Table table, int row) {
        table.leftAside().forEach(column -> take(table.matrix().cell(row, column)));
    }

    /** Whether any of its cells was taken for something. */
    boolean anyTaken() {
        return !taken.isEmpty();
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

    /** The table in the unit that is noted at its head or on the sheet, unless a heading of it states another: then nothing is said of the rest. */
    Table inUnitNoted(Table table) {
        Optional<Unit> noted = notedAt(table).or(() -> moneyUnit);
        boolean other = table.columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> column.unit().stream())
                .anyMatch(unit -> !noted.equals(Optional.of(unit)));
        return noted.isEmpty() || other
                ? table
                : table.with(table.columns().stream()
                        .map(column ->
                                column.heading().isMoney() && column.unit().isEmpty() ? column.in(noted.get()) : column)
                        .toList());
    }

    /** The unit of money noted at the head of a table. */
    static Optional<Unit> notedAt(Table table) {
        return onlyMoney(IntStream.rangeClosed(Math.max(0, table.headFrom() - NOTE_ROWS), table.headTo())
                .mapToObj(table::filledCells));
    }

    /** Reads what a row holds under a column into the answers of a programme. */
    void read(Table table, int row, Column column, Programme programme, AnswerCollector into) {
        read(
                table,
                row,
                column,
                (heading, cell, unit) -> FieldReader.read(heading, cell, unit, terms),
                into,
                field -> FieldPath.of(field, programme));
    }

    /** Reads what a row holds under a column, and takes it. */
    void read(
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

    /** Says what its heading leaves open, and which questions it asks twice. */
    void tellOfHead(Table table, Optional<ReportingPeriod> expected, Consumer<Problem> problems) {
        HeadDoubts.tell(this, table, problems);
        table.groups().forEach(group -> group.tell(this, expected, problems));
        GroupWords.problem(this, table, expected).ifPresent(problems);
        inUnitNoted(table).columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> unit(column).stream())
                .forEach(moneyUnits::add);
        table.linesAbove(NOTE_ROWS)
                .flatMap(List::stream)
                .flatMap(cell -> otherUnit(cell).stream())
                .forEach(problems);
        for (Column column : table.doubled()) {
            SourceCell head = table.matrix().shown(table.headTo(), column.number());
            problems.accept(Problem.error(ProblemCode.HEADING_TWICE, place(head), CellText.of(head)));
        }
        table.columns().stream()
                .filter(column -> !column.remark().isEmpty())
                .map(column -> remark(table, column, expected))
                .distinct()
                .forEach(problems);
    }

    /** What nobody knows in the heading of a column, at the cell that says it: its own, or the one left of it whose merge was split. */
    private Problem remark(Table table, Column column, Optional<ReportingPeriod> expected) {
        SourceCell head = IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .boxed()
                .flatMap(row -> IntStream.iterate(column.number(), left -> left >= 0, left -> left - 1)
                        .mapToObj(left -> table.matrix().shown(row, left)))
                .filter(cell -> CellText.normalised(CellText.of(cell)).contains(column.remark()))
                .findFirst()
                .orElseGet(() -> table.matrix().shown(table.headTo(), column.number()));
        Problem told = Problem.notice(ProblemCode.HEADING_REMARK, place(head), CellText.of(head), column.remark());
        return HeadDoubts.isQuestion(column.remark(), expected) ? told.asError() : told;
    }

    /** That a sentence states another unit than the money of the tables met so far is read in. */
    Optional<Problem> otherUnit(SourceCell sentence) {
        String text = CellText.of(sentence);
        Optional<Unit> ofFootnote = Footnote.isOne(text) && speaksOfUnits(text)
                ? Unit.inHeading(text).filter(Unit::isMoney)
                : Optional.empty();
        return UnitSentence.money(text)
                .or(() -> ofFootnote)
                .filter(said -> moneyUnits.stream().anyMatch(unit -> !unit.equals(said)))
                .map(said -> Problem.error(ProblemCode.UNIT_UNCLEAR, place(sentence), CellText.of(sentence)));
    }

    private static Stream<Unit> moneyNoted(List<SourceCell> line) {
        Stream<Unit> behindTheWord = line.stream()
                .map(CellText::of)
                .filter(SheetReading::speaksOfUnits)
                .flatMap(text -> Unit.statedIn(text).stream())
                .filter(Unit::isMoney);
        return Stream.concat(behindTheWord, UnitSentence.noted(line));
    }

    /** Whether a text is a note on the unit of a table. */
    static boolean isUnitNote(String text) {
        return UNIT_NOTE.matcher(text).lookingAt();
    }

    /** Whether a text says 単位 of something. */
    static boolean speaksOfUnits(String text) {
        return text.indexOf('単') >= 0 && UNIT_SAID.matcher(text).find();
    }

    private static Optional<Unit> statedMoneyUnit(Grid grid) {
        return onlyMoney(grid.rows().stream());
    }

    /** The unit of money that notes such as 単位：千円 state in some lines; two different ones decide nothing. */
    private static Optional<Unit> onlyMoney(Stream<List<SourceCell>> lines) {
        Set<Unit> stated = lines.flatMap(SheetReading::moneyNoted).collect(Collectors.toSet());
        return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }
}
