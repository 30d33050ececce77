package kurogo.intake.read.form;

import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.report.answers.FieldPath;

/** Reads the table of targets of a form. Targets are known by nothing but their place: they end at the first empty row no numbered one follows. */
final class FormTargets {

    private final SheetReading sheet;
    private final AnswerCollector answers;

    FormTargets(SheetReading sheet, AnswerCollector answers) {
        this.sheet = sheet;
        this.answers = answers;
    }

    /** Whether a table is one. */
    static boolean isOne(Table table) {
        return table.has(Heading.TARGET_INDICATOR);
    }

    void read(Table table) {
        sheet.takeHead(table);
        int indicator = table.column(Heading.TARGET_INDICATOR).orElseThrow().number();
        for (int row = table.headTo() + 1; row <= table.lastRow() && !ends(table, row); row++) {
            int at = row;
            table.column(Heading.TARGET_NUMBER)
                    .map(number -> table.matrix().cell(at, number.number()))
                    .ifPresent(sheet::take);
            if (table.matrix().cell(row, indicator).isEmpty()) {
                continue;
            }
            int number = answers.nextTarget();
            sheet.takeLeftAside(table, row);
            for (Column column : table.columns()) {
                readTarget(table, row, column, number);
            }
        }
    }

    private void readTarget(Table table, int row, Column column, int number) {
        SourceCell cell = table.matrix().cell(row, column.number());
        column.heading()
                .field()
                .filter(field -> field.name().startsWith("TARGET_"))
                .ifPresent(field -> answers.put(
                        FieldPath.ofTarget(field, number),
                        column.mark(FieldReader.read(column.heading(), cell, Optional.empty(), sheet.terms())),
                        cell,
                        sheet.grid()));
        sheet.take(cell);
    }

    private static boolean ends(Table table, int row) {
        return table.matrix().isBlankRow(row) && row > table.headTo() + 1 && !isNumbered(table, row + 1);
    }

    private static boolean isNumbered(Table table, int row) {
        return table.column(Heading.TARGET_NUMBER)
                .map(column -> table.matrix().cell(row, column.number()))
                .filter(Leftovers::isFigure)
                .isPresent();
    }
}
