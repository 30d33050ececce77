package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.sheet.PageMark;

/**
 * A table found on a sheet: its head and the rows below it.
 *
 * @param matrix the sheet it stands on
 * @param headFrom first row of the head
 * @param headTo last row of the head
 * @param lastRow last row that may belong to it
 * @param breadth the columns of the sheet that belong to it
 * @param columns columns understood, from left to right
 * @param notNeeded columns of which a person has said that they are not needed
 * @param doubled columns that ask what another one asks too; none of them is read
 * @param groups columns that stand below one question together
 */
public record Table(
        Matrix matrix,
        int headFrom,
        int headTo,
        int lastRow,
        Breadth breadth,
        List<Column> columns,
        Set<Integer> notNeeded,
        List<Column> doubled,
        List<ColumnGroup> groups) {

    private static final int TITLE_ROWS = 6;
    private static final int WORDS_OF_A_TITLE = 2;

    /** Columns of a sheet from one to another. */
    public record Breadth(int first, int last) {

        public static final Breadth WHOLE_SHEET = new Breadth(0, Integer.MAX_VALUE);

        public boolean holds(int column) {
            return first <= column && column <= last;
        }
    }

    public Optional<Column> column(Heading heading) {
        return columns.stream().filter(column -> column.heading() == heading).findFirst();
    }

    public boolean has(Heading... headings) {
        Set<Heading> present = columns.stream().map(Column::heading).collect(Collectors.toSet());
        return present.containsAll(Set.of(headings));
    }

    /** Whether a table below asks just the same in the same columns right behind its rows, as on the next printed page. */
    public boolean isContinuedBy(Table other) {
        boolean titled = other.headFrom() > 0
                && !matrix.isBlankRow(other.headFrom() - 1)
                && filledCells(other.headFrom() - 1).size() == 1
                && !PageMark.is(filledCells(other.headFrom() - 1));
        return columns.equals(other.columns) && breadth.equals(other.breadth) && !titled;
    }

    public boolean hasFigures() {
        return has(Heading.CASES) || has(Heading.COST);
    }

    /** Whether it asks for cases or cost, be it in several columns of which nobody knows which one is meant. */
    public boolean asksForFigures() {
        return hasFigures()
                || Stream.concat(
                                doubled.stream().map(Column::heading),
                                groups.stream().map(ColumnGroup::heading))
                        .anyMatch(heading -> heading == Heading.CASES || heading == Heading.COST);
    }

    /** The first column of those that are asked of a programme, read or not. */
    int firstFigure() {
        IntStream asked = Stream.concat(columns.stream(), doubled.stream())
                .filter(column -> column.heading().isOfProgramme())
                .mapToInt(Column::number);
        IntStream unread =
                groups.stream().flatMapToInt(group -> group.unread().stream().mapToInt(Integer::intValue));
        return IntStream.concat(asked, unread).min().orElse(0);
    }

    /** The columns before the first of those: on its side a form's table has them outside its own breadth. */
    public IntStream beforeFigures() {
        return IntStream.range(matrix.isTurned() ? 0 : breadth.first(), firstFigure());
    }

    public boolean listsMunicipalities() {
        return has(Heading.MUNICIPALITY_CODE) || has(Heading.MUNICIPALITY_NAME);
    }

    /** The filled cells of one of its rows. */
    public List<SourceCell> filledCells(int row) {
        List<SourceCell> filled = matrix.filledCells(row);
        return breadth.equals(Breadth.WHOLE_SHEET)
                ? filled
                : filled.stream()
                        .filter(cell -> breadth.holds(matrix.column(cell)))
                        .toList();
    }

    /** Lines of the sheet above it, from top to bottom, whichever way it stands on the sheet. */
    public Stream<List<SourceCell>> linesAbove(int most) {
        if (!matrix.isTurned()) {
            return IntStream.range(Math.max(0, headFrom - most), headFrom).mapToObj(this::filledCells);
        }
        Matrix upright = matrix.turned();
        int first = columns.getFirst().number();
        return IntStream.range(Math.max(0, first - most), first).mapToObj(upright::filledCells);
    }

    /** The cells of its title: those of the lines above it with few words in each, up to whatever else stands there. */
    public List<SourceCell> title() {
        return linesAbove(TITLE_ROWS).toList().reversed().stream()
                .takeWhile(line -> line.size() <= WORDS_OF_A_TITLE)
                .flatMap(List::stream)
                .filter(cell -> !Footnote.isOne(CellText.of(cell)))
                .toList();
    }

    /** The same columns on a later page of the sheet, whose rows are all below the head. */
    public Table on(Matrix page) {
        return new Table(page, headFrom, headTo, page.rows() - 1, breadth, columns, notNeeded, doubled, groups);
    }

    public Table endingAt(int row) {
        return new Table(matrix, headFrom, headTo, row, breadth, columns, notNeeded, doubled, groups);
    }

    public Table with(List<Column> other) {
        return new Table(matrix, headFrom, headTo, lastRow, breadth, other, notNeeded, doubled, groups);
    }

    /** The same with the groups of its columns. */
    public Table in(List<ColumnGroup> found) {
        return new Table(matrix, headFrom, headTo, lastRow, breadth, columns, notNeeded, doubled, found);
    }

    /** Its columns that are left unread, since they are not needed or stand beside the one that is asked for. */
    public Stream<Integer> leftAside() {
        return Stream.concat(notNeeded.stream(), groups.stream().flatMap(group -> group.unread().stream()));
    }

    /** The part of it that stands in some columns. */
    public Table within(Breadth part) {
        return new Table(
                matrix,
                headFrom,
                headTo,
                lastRow,
                part,
                columns.stream().filter(column -> part.holds(column.number())).toList(),
                notNeeded.stream().filter(part::holds).collect(Collectors.toSet()),
                doubled,
                groups);
    }

    /** What is asked of programmes alone: on its side a form's table stands in line with labels that are none of it. */
    public Table withinFigures() {
        List<Column> ofProgramme = columns.stream()
                .filter(column -> column.heading().isOfProgramme())
                .toList();
        return within(new Breadth(
                        ofProgramme.getFirst().number(), ofProgramme.getLast().last()))
                .with(ofProgramme);
    }

    /** The same with some columns left unread of which something is told already. */
    public Table leavingAside(Set<Integer> unclear) {
        Set<Integer> aside = Stream.concat(notNeeded.stream(), unclear.stream()).collect(Collectors.toSet());
        return new Table(
                matrix,
                headFrom,
                headTo,
                lastRow,
                breadth,
                columns.stream()
                        .filter(column -> !unclear.contains(column.number()))
                        .toList(),
                aside,
                doubled,
                groups);
    }

    /** The same with some columns left unread because they ask one thing twice. */
    public Table without(List<Column> unread) {
        List<Column> rest =
                columns.stream().filter(column -> !unread.contains(column)).toList();
        return new Table(matrix, headFrom, headTo, lastRow, breadth, rest, notNeeded, unread, groups);
    }
}
