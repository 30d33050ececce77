package kurogo.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;

/** Reads the tables of one municipality's form: programmes, targets and process steps. */
final class FormTables {

    private final SheetReading sheet;
    private final Optional<ReportingPeriod> expected;
    private final AnswerCollector answers;
    private final List<Problem> plans = new ArrayList<>();

    /** @param expected the period the form is read for, where it is known */
    FormTables(SheetReading sheet, Optional<ReportingPeriod> expected, AnswerCollector answers) {
        this.sheet = sheet;
        this.expected = expected;
        this.answers = answers;
    }

    /** Whether a table is one of a form. */
    static boolean reads(Table table) {
        return !table.listsMunicipalities() && (table.asksForFigures() || isTargets(table) || isProcess(table));
    }

    /** Reads the tables of its sheet. */
    void read(List<Table> tables) {
        boolean several = tables.stream().filter(Table::asksForFigures).count() > 1;
        tables.forEach(table -> read(table, several));
    }

    private void read(Table table, boolean several) {
        if (isTargets(table)) {
            readTargets(table);
        } else if (isProcess(table) && !table.asksForFigures()) {
            readProcess(table);
        } else {
            Optional<Problem> plan =
                    PlansTitle.above(sheet, table).or(() -> FormTableTitle.otherwise(sheet, table, expected, several));
            plan.ifPresentOrElse(told -> leave(table, told), () -> readProgrammes(table));
        }
    }

    /** What was left unread since it is planned, and no result. */
    List<Problem> plans() {
        return plans;
    }

    private void leave(Table table, Problem plan) {
        plans.add(plan);
        sheet.takeHead(table);
        IntStream.rangeClosed(table.headTo() + 1, table.lastRow())
                .filter(row -> programme(table, row).isPresent() || TotalRow.isOne(table.matrix(), row))
                .forEach(row -> sheet.takeRow(table, row));
    }

    private static boolean isTargets(Table table) {
        return table.has(Heading.TARGET_INDICATOR);
    }

    private static boolean isProcess(Table table) {
        return table.has(Heading.RUN) && table.has(Heading.PROCESS_DATE);
    }

    private void readProgrammes(Table table) {
        sheet.takeHead(table);
        Table asked = HeadColumns.speakingOf(table, expected);
        HeadProblems.tell(sheet, asked, expected, answers::problem);
        Table current = sheet.units().noted(GroupWords.certain(asked, sheet.terms(), expected));
        int lastNamed = lastNamed(table);
        Optional<Programme> above = Optional.empty();
        for (int row = table.headTo() + 1; row <= table.lastRow() && !isHeadOfAnother(table, row); row++) {
            FormRow said = FormRow.of(table, row, sheet.terms(), expected);
            Optional<Programme> before = above;
            above = said.programme().or(() -> said.goesOn() ? before : Optional.empty());
            if (above.isPresent()) {
                readRow(current, row, said, above.get());
            } else if (TotalRow.isOne(table.matrix(), row)) {
                TotalRow.check(
                        sheet,
                        current,
                        row,
                        column -> TotalRow.sum(TotalRow.overProgrammes(answers, column.heading())),
                        answers::problem);
            } else if (row <= lastNamed + 1 && holdsFigures(table, row)) {
                SourceCell named = table.filledCells(row).getFirst();
                answers.problem(Problem.error(
                        ProblemCode.NOT_UNDERSTOOD,
                        sheet.place(named),
                        CellText.of(named),
                        ChoiceKind.PROGRAMME.typeName()));
                sheet.takeRow(table, row);
            } else {
                current = UnitRow.apply(sheet, current, row).orElse(current);
            }
        }
    }

    /** Whether a row heads a further table, of which nobody knows what it asks: 事業｜令和8年度当初予算額. */
    private boolean isHeadOfAnother(Table table, int row) {
        return table.column(Heading.PROGRAMME)
                .map(column -> table.matrix().text(row, column.number()))
                .flatMap(sheet.terms()::heading)
                .filter(heading -> heading == Heading.PROGRAMME)
                .isPresent();
    }

    /** Reads a row unless its words say that it holds no results; it may be one of several on a programme: 計画, 実績. */
    private void readRow(Table table, int row, FormRow said, Programme programme) {
        if (said.said() == NameRemark.OTHERWISE) {
            Leftovers.inRow(sheet, table.filledCells(row), answers::problem);
            return;
        }
        if (said.said() == NameRemark.UNKNOWN) {
            SourceCell named = table.filledCells(row).getFirst();
            answers.problem(Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(named), CellText.of(named)));
        }
        said.kinds().forEach(sheet::take);
        readProgramme(table, row, programme);
    }

    /** The last row that names a programme; the head where none does. */
    private int lastNamed(Table table) {
        int row = table.lastRow();
        while (row > table.headTo() && programme(table, row).isEmpty()) {
            row--;
        }
        return row;
    }

    /** Whether a row holds figures of something that nobody knows as a programme by the words before them. */
    private static boolean holdsFigures(Table table, int row) {
        List<SourceCell> filled = table.filledCells(row);
        if (filled.isEmpty() || Leftovers.isFigure(filled.getFirst())) {
            return false;
        }
        SourceCell named = filled.getFirst();
        return !AsideRow.isWordOfOne(CellText.of(named))
                && table.columns().stream()
                        .filter(TotalRow::isFigure)
                        .filter(column -> column.number() > table.matrix().column(named))
                        .anyMatch(column -> Leftovers.isFigure(table.matrix().cell(row, column.number())));
    }

    private void readProgramme(Table table, int row, Programme programme) {
        answers.mention(programme);
        for (Column column : table.columns()) {
            if (column.heading().isOfProgramme()) {
                sheet.read(table, row, column, programme, answers);
            }
        }
        table.matrix()
                .filled(row)
                .filter(cell ->
                        sheet.terms().choice(Programme.class, CellText.of(cell)).isPresent())
                .forEach(sheet::take);
        table.column(Heading.TARGET_NUMBER)
                .map(Column::number)
                .map(column(table, row))
                .ifPresent(sheet::take);
        CostParts.check(sheet, answers, programme, table.matrix().cell(row, 0));
        sheet.takeLeftAside(table, row);
        Leftovers.inRow(sheet, table.filledCells(row), answers::problem);
    }

    /** Targets are known by nothing but their place: they end at the first empty row no numbered one follows. */
    private static boolean ends(Table table, int row) {
        return table.matrix().isBlankRow(row) && row > table.headTo() + 1 && !isNumbered(table, row + 1);
    }

    private static boolean isNumbered(Table table, int row) {
        return table.column(Heading.TARGET_NUMBER)
                .map(column -> table.matrix().cell(row, column.number()))
                .filter(Leftovers::isFigure)
                .isPresent();
    }

    private Optional<Programme> programme(Table table, int row) {
        return table.beforeFigures()
                .mapToObj(column -> table.matrix().shownText(row, column))
                .flatMap(text -> sheet.terms().choice(Programme.class, text).stream())
                .findFirst();
    }

    private void readTargets(Table table) {
        sheet.takeHead(table);
        int indicator = table.column(Heading.TARGET_INDICATOR).orElseThrow().number();
        for (int row = table.headTo() + 1; row <= table.lastRow() && !ends(table, row); row++) {
            table.column(Heading.TARGET_NUMBER)
                    .map(Column::number)
                    .map(column(table, row))
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

    private void readProcess(Table table) {
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

    private static Function<Integer, SourceCell> column(Table table, int row) {
        return number -> table.matrix().cell(row, number);
    }
}
