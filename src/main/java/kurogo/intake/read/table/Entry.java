package kurogo.intake.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Matrix;

/**
 * What a row holds under a heading: mostly one cell, but a heading may cover a figure and its unit, county and name, and a cell may be
 * merged over several rows or columns.
 *
 * @param cell the cell that is read
 * @param unit the unit that stands in a cell beside it
 * @param beside the cells beside it that belong to it
 * @param problem why it cannot be said which figure is meant
 */
public record Entry(SourceCell cell, Optional<Unit> unit, List<SourceCell> beside, Optional<ProblemCode> problem) {

    private static final String UNIT = "単位";
    private static final Pattern FIGURE_WITH_UNIT = Pattern.compile("\\d[\\d,.]*(?:" + Unit.ANY + ")");

    public static Entry of(SourceCell cell) {
        return new Entry(cell, Optional.empty(), List.of(), Optional.empty());
    }

    /** What stands in a row of a table under one of its columns. */
    public static Entry of(Table table, int row, Column column) {
        Matrix matrix = table.matrix();
        SourceCell own = matrix.cell(row, column.number());
        if (matrix.isMerged(row, column.number()) && !own.isAmended()) {
            return merged(table, row, column);
        }
        if (column.last() > column.number()) {
            return covered(table, row, column);
        }
        if (!column.heading().isFigure()) {
            return of(own);
        }
        return own.isEmpty() ? of(inUnitCell(table, row, column).orElse(own)) : withUnitBeside(table, row, column, own);
    }

    /** Words and silences of a merged cell hold for all it covers; a figure holds for none of them in particular. */
    private static Entry merged(Table table, int row, Column column) {
        SourceCell shown = table.matrix().shown(row, column.number());
        boolean sayable = !column.heading().isFigure() || isSilent(shown) || !coversOthers(table, row, column);
        return sayable
                ? of(shown)
                : new Entry(shown, Optional.empty(), List.of(), Optional.of(ProblemCode.MERGED_FIGURE));
    }

    private static boolean isSilent(SourceCell cell) {
        return cell.isEmpty()
                || cell.content() instanceof CellContent.Text(String text)
                        && SilenceReading.of(text).isPresent();
    }

    private static boolean coversOthers(Table table, int row, Column column) {
        Matrix matrix = table.matrix();
        int first = matrix.firstMergedRow(row, column.number());
        int last = Math.min(matrix.lastMergedRow(row, column.number()), table.lastRow());
        boolean otherRows = IntStream.rangeClosed(first, last)
                .anyMatch(
                        other -> other != row && !table.filledCells(other).isEmpty() && isOfOthers(table, row, other));
        return otherRows
                || Stream.concat(
                                table.columns().stream().map(Column::number),
                                table.groups().stream().flatMap(group -> group.unread().stream()))
                        .filter(other -> other != column.number())
                        .anyMatch(other -> matrix.areMerged(row, column.number(), row, other));
    }

    /** Whether another row speaks of another programme or municipality, or has figures of its own. */
    private static boolean isOfOthers(Table table, int row, int other) {
        return table.columns().stream()
                .filter(column -> !table.matrix().areMerged(row, column.number(), other, column.number()))
                .anyMatch(column -> !table.matrix().cell(other, column.number()).isEmpty());
    }

    /** A heading that covers several columns: a figure and its unit, or a name in parts. */
    private static Entry covered(Table table, int row, Column column) {
        List<SourceCell> filled = new ArrayList<>();
        for (int number = column.number(); number <= column.last(); number++) {
            SourceCell cell = table.matrix().cell(row, number);
            if (!cell.isEmpty()) {
                filled.add(cell);
            }
        }
        if (filled.size() < 2) {
            return filled.isEmpty() ? of(table.matrix().cell(row, column.number())) : of(filled.getFirst());
        }
        SourceCell first = filled.getFirst();
        List<SourceCell> beside = filled.subList(1, filled.size());
        if (column.heading().isFigure()) {
            Optional<Unit> unit = beside.size() == 1 ? unit(beside.getFirst()) : Optional.empty();
            return new Entry(
                    first, unit, beside, unit.isEmpty() ? Optional.of(ProblemCode.SEVERAL_FIGURES) : Optional.empty());
        }
        String joined = filled.stream().map(CellText::of).collect(Collectors.joining());
        return new Entry(
                new SourceCell(first.address(), new CellContent.Text(joined)),
                Optional.empty(),
                beside,
                Optional.empty());
    }

    /** A figure with its unit in the next column, which has no heading or is headed 単位. */
    private static Entry withUnitBeside(Table table, int row, Column column, SourceCell own) {
        int next = column.last() + 1;
        SourceCell right = table.matrix().cell(row, next);
        if (!(right.content() instanceof CellContent.Text(String text)) || NumberReading.isPlainDigits(text)) {
            return of(own);
        }
        boolean free = table.columns().stream()
                .noneMatch(other -> other.number() == next && other.heading() != Heading.TARGET_UNIT);
        Optional<Unit> unit = free ? unit(right) : Optional.empty();
        return unit.isPresent() ? new Entry(own, unit, List.of(right), Optional.empty()) : of(own);
    }

    /** A figure that stands with its unit in the next column, which has no heading or is headed 単位, and not in its own: |12件|. */
    private static Optional<SourceCell> inUnitCell(Table table, int row, Column column) {
        int next = column.last() + 1;
        SourceCell right = table.matrix().cell(row, next);
        if (!(right.content() instanceof CellContent.Text(String text)) || NumberReading.isPlainDigits(text)) {
            return Optional.empty();
        }
        String heading = CellText.label(table.matrix().shownText(table.headTo(), next));
        boolean ofUnit = heading.isEmpty()
                || heading.equals(UNIT)
                || Unit.named(UnitRow.bare(heading)).isPresent();
        boolean free = ofUnit
                && table.columns().stream()
                        .noneMatch(other -> other.number() == next && other.heading() != Heading.TARGET_UNIT);
        return Optional.of(right)
                .filter(cell -> free
                        && FIGURE_WITH_UNIT.matcher(CellText.normalised(text)).matches());
    }

    private static Optional<Unit> unit(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                ? Unit.named(UnitRow.bare(text))
                : Optional.empty();
    }
}
