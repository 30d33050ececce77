package kurogo.intake.read.head;

import java.util.List;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.MonthWord;
import kurogo.report.answers.Programme;

/** A row of words below a head that part its figures further: 新規｜継続｜計 below 支援実績件数, 4月 to 3月. */
final class SubHeads {

    private SubHeads() {}

    /** Whether a row is one: words below a heading of figures, and nothing that says whose row it is. */
    static boolean are(Matrix matrix, Terms terms, Table head, int row) {
        List<SourceCell> filled = matrix.filledCells(row);
        List<SourceCell> below = filled.stream()
                .filter(cell -> isBelowFigures(head, matrix.column(cell)))
                .toList();
        boolean parts = filled.stream()
                .anyMatch(cell -> !TotalRow.isWordOfOne(CellText.of(cell)) && !UnitRow.isUnit(CellText.of(cell)));
        boolean months = filled.stream().filter(MonthWord::isIn).count() > 1;
        return !below.isEmpty()
                && parts
                && filled.stream().allMatch(cell -> isWord(cell, terms) || months && MonthWord.isIn(cell))
                && !saysWhose(head, row);
    }

    private static boolean isBelowFigures(Table head, int column) {
        return head.columns().stream()
                .anyMatch(known -> known.heading().isFigure() && known.number() <= column && column <= known.last());
    }

    private static boolean isWord(SourceCell cell, Terms terms) {
        return cell.content() instanceof CellContent.Text(String text)
                && !Leftovers.isFigure(cell)
                && SilenceReading.of(text).isEmpty()
                && WrittenDate.in(text).isEmpty()
                && !UnitRow.isUnit(text)
                && terms.choice(Programme.class, text).isEmpty();
    }

    private static boolean saysWhose(Table head, int row) {
        return head.columns().stream()
                .filter(column -> switch (column.heading()) {
                    case MUNICIPALITY_CODE, MUNICIPALITY_NAME, PROGRAMME -> true;
                    default -> false;
                })
                .anyMatch(column -> !head.matrix().cell(row, column.number()).isEmpty());
    }
}
