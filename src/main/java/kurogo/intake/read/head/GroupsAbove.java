package kurogo.intake.read.head;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.HeadPeriod;

/**
 * Words in the row right above a head that stand over columns of figures and not over those that say whose row it is: 前年度, R6 or
 * うち新規 there speaks of these columns, as if it stood in the head. Words that nobody knows are the title of the table.
 */
public final class GroupsAbove {

    private static final int LONGEST = 16;

    private GroupsAbove() {}

    /** Whether a row above a head is one of such words. */
    static boolean are(Table head, int row) {
        return row >= 0 && said(head, row).findAny().isPresent();
    }

    /** That such words make something else of all figures of a table, which are then not read. */
    public static Optional<Problem> otherwise(SheetReading sheet, Table table) {
        return table.headFrom() == 0
                ? Optional.empty()
                : said(table, table.headFrom() - 1)
                        .filter(cell -> isOtherwise(CellText.of(cell)))
                        .map(cell -> Problem.notice(ProblemCode.TITLE_OF_PLANS, sheet.place(cell), CellText.of(cell)))
                        .findFirst();
    }

    private static Stream<SourceCell> said(Table head, int row) {
        int firstFigure = head.columns().stream()
                .filter(column -> column.heading().isFigure())
                .mapToInt(Column::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        int lastFigure = head.columns().stream()
                .filter(column -> column.heading().isFigure())
                .mapToInt(Column::last)
                .max()
                .orElse(0);
        boolean named = head.columns().stream().anyMatch(column -> column.number() < firstFigure);
        List<SourceCell> words = named
                ? head.filledCells(row).stream()
                        .filter(cell -> !UnitNote.is(CellText.of(cell)))
                        .filter(cell -> !UnitRow.isUnit(CellText.of(cell)))
                        .toList()
                : List.of();
        boolean overFigures = words.stream()
                .mapToInt(head.matrix()::column)
                .allMatch(column -> firstFigure <= column && column <= lastFigure);
        return overFigures && words.stream().anyMatch(cell -> isKnown(CellText.of(cell)))
                ? words.stream()
                : Stream.empty();
    }

    private static boolean isKnown(String text) {
        return HeadPeriod.of(text).isPresent() || isOtherwise(text);
    }

    /** Whether figures below such words are others than those asked for. */
    private static boolean isOtherwise(String text) {
        String plain = CellText.normalised(text);
        Qualifier said = Stream.of(Qualifier.ofWords(CellText.label(plain)), Qualifier.ofRemarks(plain))
                .max(Enum::compareTo)
                .orElseThrow();
        return plain.length() <= LONGEST && (said == Qualifier.OTHER_TIME || said == Qualifier.OTHER_FIGURE);
    }
}
