package kurogo.intake.read.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.answer.Correction;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.AnswerWords;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.row.SilenceBeside;
import kurogo.intake.read.row.UnitBeside;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.CostParts;
import kurogo.intake.read.table.Entry;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** Reads the cells of a list's row into the answers of its municipality. What it asks nothing of is left for others to name. */
final class ListCells {

    private static final Set<Heading> OF_MUNICIPALITY =
            EnumSet.of(Heading.STATUS, Heading.REFERRAL_CRITERIA, Heading.NEEDS, Heading.TARGETS_SET);
    private static final Set<Heading> REMARKS = EnumSet.of(Heading.NOTE, Heading.REMARKS);
    /** What says of which row it is, or holds no answer a list is asked for. */
    private static final Set<Heading> OF_ROW = EnumSet.of(
            Heading.MUNICIPALITY_CODE,
            Heading.MUNICIPALITY_NAME,
            Heading.AREA_NAME,
            Heading.FISCAL_YEAR,
            Heading.PERIOD,
            Heading.PROGRAMME,
            Heading.SUBMITTED_ON,
            Heading.TARGET_NUMBER,
            Heading.TARGET_UNIT,
            Heading.CONTACT_SECTION,
            Heading.CONTACT_NAME,
            Heading.CONTACT_PHONE,
            Heading.CONTACT_EMAIL);

    private final SheetReading sheet;
    private final ListWords words;
    private final AnswerWords answered;
    private final ReportSink sink;

    ListCells(SheetReading sheet, ListWords words, AnswerWords answered, ReportSink sink) {
        this.sheet = sheet;
        this.words = words;
        this.answered = answered;
        this.sink = sink;
    }

    /** Reads what a row holds in some columns. */
    void read(ListRow row, List<Column> columns, AnswerCollector answers) {
        ListTable table = row.table();
        if (row.programme().isEmpty() && !row.programmeName().isEmpty()) {
            SourceCell cell = table.shown(row.number(), table.programme().orElseThrow());
            sink.problem(Problem.error(
                    ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell), ChoiceKind.PROGRAMME.typeName()));
        }
        columns.forEach(column -> readCell(row, column, answers));
        UnitBeside.against(row)
                .forEach(cell ->
                        sink.problem(Problem.error(ProblemCode.UNIT_UNCLEAR, sheet.place(cell), CellText.of(cell))));
        row.programme().ifPresent(programme -> CostParts.check(sheet, answers, programme, row.first()));
    }

    private void readCell(ListRow row, Column column, AnswerCollector answers) {
        Optional<Programme> programme = column.programme().or(row::programme);
        Table table = row.table().table();
        if (column.heading().isOfProgramme() && programme.isPresent()) {
            answers.mention(programme.get());
            sheet.read(
                    table,
                    row.number(),
                    column,
                    answered::read,
                    answers,
                    field -> FieldPath.of(field, programme.get()));
        } else if (OF_MUNICIPALITY.contains(column.heading())) {
            sheet.read(table, row.number(), column, answered::read, answers, FieldPath::of);
        } else if (isStrayFigure(row, column)) {
            return;
        } else if (OF_ROW.contains(column.heading())
                || column.heading().isOfProgramme() && !row.table().sideBySide()) {
            Entry entry = Entry.of(table, row.number(), column);
            sheet.take(entry.cell());
            entry.beside().forEach(sheet::take);
        } else if (REMARKS.contains(column.heading())) {
            keepRemark(row, row.cell(column), answers);
        }
    }

    /** Whether a figure stands behind the figures of its row, where the heading asks for a number of the row or an area. */
    private static boolean isStrayFigure(ListRow row, Column column) {
        boolean ofRow = column.heading() == Heading.AREA_NAME || column.heading() == Heading.TARGET_NUMBER;
        return ofRow
                && row.table().ofProgramme().stream().anyMatch(asked -> asked.number() < column.number())
                && Leftovers.isFigure(row.cell(column));
    }

    /** Words under 備考 are a remark of the municipality, shown to whoever accepts; a figure there is none. */
    private void keepRemark(ListRow row, SourceCell cell, AnswerCollector answers) {
        if (!words.areWords(cell)) {
            return;
        }
        sheet.take(cell);
        if (!words.isSilent(cell) || SilenceBeside.isRemark(cell, row)) {
            Problem told = Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), CellText.of(cell));
            sink.problem(Correction.isSaidBy(cell) ? told.asError() : told);
            sheet.otherUnit(cell).ifPresent(sink::problem);
            answers.remark(cell, sheet.grid());
        }
    }
}
