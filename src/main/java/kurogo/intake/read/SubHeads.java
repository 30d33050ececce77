package kurogo.intake.read;

import java.util.List;
import kurogo.report.answers.Programme;

/** A row of words below a head that part its figures further: 新規 and 継続 below 支援実績件数. */
final class SubHeads {

    private SubHeads() {}

    /** Whether a row is one: words below a heading of figures, and nothing that says whose row it is. */
    static boolean are(Matrix matrix, Terms terms, Table head, int row) {
        List<SourceCell> filled = matrix.filledCells(row);
        boolean belowFigures = filled.stream().anyMatch(cell -> isBelowFigures(head, matrix.column(cell)));
        return belowFigures && filled.stream().allMatch(cell -> isWord(cell, terms)) && !saysWhose(head, row);
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
                && !TotalRow.isWordOfOne(text)
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
