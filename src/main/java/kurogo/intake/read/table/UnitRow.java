package kurogo.intake.read.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;

/** A row below a head that holds nothing but units: （件）｜（千円）. */
public final class UnitRow {

    private static final Pattern BESIDE = Pattern.compile("[()\\[\\]]|単位:?");

    private static final Pattern FIGURE = Pattern.compile("[▲△(-]*\\d[\\d,.]*.{0,4}");

    private UnitRow() {}

    /** The table with the units of the row; nothing when the row is none of units, or none of them stands below a figure. */
    public static Optional<Table> apply(SheetReading sheet, Table table, int row) {
        List<SourceCell> filled = table.filledCells(row);
        if (filled.isEmpty() || !areUnits(filled) || filled.stream().noneMatch(cell -> isBelowFigures(table, cell))) {
            return Optional.empty();
        }
        Map<CellAddress, Unit> stated = filled.stream()
                .filter(cell -> unit(cell).isPresent())
                .collect(
                        Collectors.toMap(SourceCell::address, cell -> unit(cell).orElseThrow()));
        sheet.takeRow(table, row);
        return Optional.of(table.with(table.columns().stream()
                .map(column -> Optional.ofNullable(stated.get(
                                table.matrix().cell(row, column.number()).address()))
                        .map(column::in)
                        .orElse(column))
                .toList()));
    }

    /** The unit of money that stands in a line of its own beside the columns of figures: 円, 単位｜千円. */
    public static Optional<Unit> moneyAlone(Table table, List<SourceCell> filled) {
        return areUnits(filled) && filled.stream().noneMatch(cell -> isBelowFigures(table, cell))
                ? filled.stream()
                        .flatMap(cell -> unit(cell).stream())
                        .filter(Unit::isMoney)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a line states nothing but a unit in which the figures of its table are anyway. */
    public static boolean isNothingNew(Table table, List<SourceCell> line) {
        return areUnits(line)
                && line.stream()
                        .flatMap(cell -> unit(cell).stream())
                        .allMatch(stated -> table.columns().stream()
                                .filter(column -> column.heading().isFigure())
                                .anyMatch(column -> unit(column).equals(Optional.of(stated))));
    }

    private static Optional<Unit> unit(Column column) {
        return column.heading() == Heading.CASES ? column.unit().or(() -> Optional.of(Unit.CASES)) : column.unit();
    }

    private static boolean isBelowFigures(Table table, SourceCell cell) {
        int number = table.matrix().column(cell);
        return table.columns().stream()
                .anyMatch(
                        column -> column.heading().isFigure() && column.number() <= number && number <= column.last());
    }

    /** The unit of money that a row without figures notes: 町村分（単位：円）. */
    public static Optional<Unit> moneyNoted(List<SourceCell> filled) {
        for (SourceCell cell : filled) {
            String text = CellText.of(cell);
            Optional<Unit> unit =
                    UnitNote.speaksOfUnits(text) ? Unit.inHeading(text).filter(Unit::isMoney) : Optional.empty();
            if (unit.isPresent()) {
                return unit.filter(noted -> filled.stream().noneMatch(UnitRow::isFigure));
            }
        }
        return Optional.empty();
    }

    /**
     * The table below a note （単位：円） that stands among its rows: what its heads say otherwise does not hold any more, and
     * whether the note does, nobody can say. The same table where the note changes nothing.
     */
    public static Table belowNote(Table table, Unit noted) {
        return table.with(table.columns().stream()
                .map(column -> isInOther(column, noted) ? column.inNoUnit() : column)
                .toList());
    }

    private static boolean isFigure(SourceCell cell) {
        return FIGURE.matcher(CellText.normalised(CellText.of(cell))).matches();
    }

    private static boolean isInOther(Column column, Unit noted) {
        return column.heading().isMoney() && !column.unit().equals(Optional.of(noted));
    }

    /** Units below every heading of figures, or nothing but units and the word 単位 before them. */
    private static boolean areUnits(List<SourceCell> filled) {
        return filled.stream().anyMatch(cell -> unit(cell).isPresent())
                && filled.stream().allMatch(cell -> unit(cell).isPresent() || saysUnit(cell));
    }

    /** Whether a cell holds the word 単位 and nothing else. */
    public static boolean saysUnit(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                && text.indexOf('単') >= 0
                && CellText.normalised(text).equals("単位");
    }

    /** Whether a text is nothing but a unit. */
    public static boolean isUnit(String text) {
        return unit(text).isPresent();
    }

    private static Optional<Unit> unit(SourceCell cell) {
        return unit(CellText.of(cell));
    }

    /** A unit without the brackets around it. */
    public static String bare(String text) {
        return BESIDE.matcher(CellText.normalised(text)).replaceAll("");
    }

    private static Optional<Unit> unit(String text) {
        return Unit.named(bare(text));
    }
}
