package kurogo.intake.read.form;

import java.util.Optional;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;

/** Reads the table of process steps of a form. */
final class FormProcess {

    private final SheetReading sheet;
    private final AnswerCollector answers;

    FormProcess(SheetReading sheet, AnswerCollector answers) {
        this.sheet = sheet;
        this.answers = answers;
    }

    /** Whether a table is one. */
    static boolean isOne(Table table) {
        return table.has(Heading.RUN) && table.has(Heading.PROCESS_DATE);
    }

    void read(Table table) {
        sheet.takeHead(table);
        for (int row = table.headTo() + 1; row <= table.lastRow(); row++) {
            int at = row;
            table.matrix()
                    .filled(row)
                    .filter(cell -> step(cell).isPresent())
                    .findFirst()
                    .ifPresent(cell -> readStep(table, at, step(cell).orElseThrow()));
        }
    }

    private Optional<ProcessStep> step(SourceCell cell) {
        return sheet.terms().choice(ProcessStep.class, CellText.of(cell));
    }

    private void readStep(Table table, int row, ProcessStep step) {
        sheet.takeRow(table, row);
        readStep(table, row, Heading.RUN, FieldPath.of(Field.PROCESS_DONE, step));
        readStep(table, row, Heading.PROCESS_DATE, FieldPath.of(Field.PROCESS_DATE, step));
        readStep(table, row, Heading.NOTE, FieldPath.of(Field.PROCESS_NOTE, step));
    }

    private void readStep(Table table, int row, Heading heading, FieldPath field) {
        Optional<Column> column = table.column(heading);
        column.ifPresent(asked -> {
            SourceCell cell = table.matrix().cell(row, asked.number());
            Reading<?> reading = FieldReader.read(heading, cell, Optional.empty(), sheet.terms());
            answers.put(field, asked.mark(reading), cell, sheet.grid());
        });
        if (column.isEmpty() && heading == Heading.RUN) {
            answers.put(
                    field,
                    new Reading.Understood<>(Answer.<Boolean>blank(), Confidence.CERTAIN, ""),
                    table.matrix().cell(row, 0),
                    sheet.grid());
        }
    }
}
