package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.head.GroupWords;
import kurogo.intake.read.head.HeadColumns;
import kurogo.intake.read.head.HeadProblems;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.CostParts;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.AsideWord;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.NameRemark;
import kurogo.report.answers.Programme;

/** Reads the tables of a form that ask for figures of its programmes. */
final class FormProgrammes {

    private final SheetReading sheet;
    private final Optional<ReportingPeriod> expected;
    private final AnswerCollector answers;

    /** @param expected the period the form is read for, where it is known */
    FormProgrammes(SheetReading sheet, Optional<ReportingPeriod> expected, AnswerCollector answers) {
        this.sheet = sheet;
        this.expected = expected;
        this.answers = answers;
    }

    void read(Table table) {
        sheet.takeHead(table);
        Table asked = HeadColumns.speakingOf(table, expected);
        HeadProblems.tell(sheet, asked, expected, answers::problem);
        Table current = sheet.units().noted(GroupWords.certain(asked, sheet.terms(), expected));
        int lastNamed = lastNamed(table);
        UnnamedRows unnamed = new UnnamedRows();
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
                if (row < lastNamed) {
                    unnamed.problem(sheet, current, row).ifPresent(answers::problem);
                }
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
        return !AsideWord.isOne(CellText.of(named))
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
                .map(column -> table.matrix().cell(row, column.number()))
                .ifPresent(sheet::take);
        CostParts.check(sheet, answers, programme, table.matrix().cell(row, 0));
        sheet.takeLeftAside(table, row);
        Leftovers.inRow(sheet, table.filledCells(row), answers::problem);
    }

    private Optional<Programme> programme(Table table, int row) {
        return table.beforeFigures()
                .mapToObj(column -> table.matrix().shownText(row, column))
                .flatMap(text -> sheet.terms().choice(Programme.class, text).stream())
                .findFirst();
    }

    /** Takes a table that holds no results. */
    void leave(Table table) {
        sheet.takeHead(table);
        IntStream.rangeClosed(table.headTo() + 1, table.lastRow())
                .filter(row -> programme(table, row).isPresent() || TotalRow.isOne(table.matrix(), row))
                .forEach(row -> sheet.takeRow(table, row));
    }
}
