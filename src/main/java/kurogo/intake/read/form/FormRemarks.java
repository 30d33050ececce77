package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.UnitNote;

/**
 * What a form says besides its answers: lines, footnotes, and words beside labels nobody asks for. Where they make other figures of
 * the answers, or name another time, there is a question; other notes are kept as remarks.
 */
final class FormRemarks {

    private static final int WORDS_OF_A_LINE = 2;
    private static final Pattern LABEL_OF_REMARKS = Pattern.compile("(?:備考|特記|補足|その他|自由記|摘要|注記?|連絡|コメント).{0,6}");

    private final SheetReading sheet;
    private final FormTimeBeside time;
    private final FormMarks marks;
    private final int firstTaken;

    FormRemarks(SheetReading sheet, Optional<ReportingPeriod> period) {
        this.sheet = sheet;
        this.time = new FormTimeBeside(sheet, period);
        this.marks = new FormMarks(sheet);
        this.firstTaken = sheet.grid()
                .filledCells()
                .filter(sheet::isTaken)
                .mapToInt(cell -> cell.address().row())
                .min()
                .orElse(0);
    }

    /** A cell beside the answers of a row that was not read: an error where it takes them back, or marks one of the choices printed there. */
    private Problem weighed(Problem told, AnswerCollector answers) {
        boolean beside = told.code() == ProblemCode.COLUMN_NOT_RECOGNISED
                && told.place().sheet().equals(sheet.grid().name())
                && answers.cells().stream().anyMatch(answer -> isInRowOf(answer.place(), told.place()));
        Optional<SourceCell> cell =
                told.place().cell().filter(at -> beside).map(at -> sheet.grid().cell(at.row(), at.column()));
        return cell.filter(unread -> marks.choose(unread)
                        || unread.address().row() > firstTaken && SplitDigits.areIn(sheet, unread)
                        || RemarkWords.makeOthers(CellText.of(unread)))
                .map(unread -> told.asError())
                .orElse(told);
    }

    private static boolean isInRowOf(Place answer, Place told) {
        return answer.sheet().equals(told.sheet())
                && answer.cell().map(CellAddress::row).equals(told.cell().map(CellAddress::row));
    }

    /** Tells of an answer in free words that may speak of the other ones. */
    private void tellOf(SourceCell answer, Consumer<Problem> problems) {
        String text = CellText.of(answer);
        if (time.isOther(answer) || RemarkWords.makeOthers(text)) {
            Problem told = Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(answer), text);
            problems.accept(RemarkWords.areOnFigures(text) ? told.asError() : told);
        }
    }

    /**
     * Says what was taken for no answer, and keeps notes as remarks of the report.
     *
     * @param freeWords answers in free words
     * @param problems all that is told of the form; what is told of a cell is told once
     */
    void tell(List<SourceCell> freeWords, List<Problem> problems, AnswerCollector into) {
        Consumer<Problem> fresh = problem -> {
            if (problems.stream().noneMatch(told -> told.place().equals(problem.place()))) {
                problems.add(problem);
            }
        };
        tellOfRest(fresh, into);
        freeWords.forEach(answer -> tellOf(answer, fresh));
        problems.replaceAll(told -> weighed(told, into));
    }

    private void tellOfRest(Consumer<Problem> problems, AnswerCollector into) {
        sheet.left()
                .filter(marks::choose)
                .map(cell -> Problem.error(ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell)))
                .forEach(problems);
        sheet.left()
                .filter(cell -> marks.isChoice(CellText.of(cell)))
                .map(cell -> Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, sheet.place(cell), CellText.of(cell)))
                .forEach(problems);
        for (SourceCell cell : words().toList()) {
            String text = CellText.of(cell);
            if (time.isOther(cell)) {
                problems.accept(Problem.error(ProblemCode.TITLE_TIME_UNCLEAR, sheet.place(cell), text));
            } else if (cell.content() instanceof CellContent.Number) {
                continue;
            } else if (RemarkWords.makeOthers(text)) {
                problems.accept(Problem.error(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), text));
            } else if (isNote(cell, text)) {
                problems.accept(Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), text));
                into.remark(cell, sheet.grid());
            }
        }
    }

    private Stream<SourceCell> words() {
        return sheet.left()
                .filter(cell -> isInALine(cell) && !FormTimeBeside.isLabel(sheet, cell))
                .filter(cell -> !Leftovers.isFigure(cell) || cell.content() instanceof CellContent.Number)
                .filter(cell -> !UnitNote.speaksOfUnits(CellText.of(cell)));
    }

    /** Whether a cell stands alone or behind a label, and not in a row of words that head figures. */
    private boolean isInALine(SourceCell cell) {
        int row = cell.address().row();
        boolean headsFigure =
                Leftovers.isFigure(sheet.matrix().cell(row + 1, cell.address().column()));
        return !headsFigure
                && sheet.matrix().filledCells(row).stream()
                                .filter(beside -> !sheet.isTaken(beside))
                                .count()
                        <= WORDS_OF_A_LINE;
    }

    private boolean isNote(SourceCell cell, String text) {
        return !RemarkWords.areInstruction(text)
                && cell.address().row() > firstTaken
                && (Footnote.isOne(text)
                        || RemarkWords.areSentence(text)
                        || FormTimeBeside.label(sheet, cell)
                                .filter(label -> LABEL_OF_REMARKS.matcher(label).matches())
                                .isPresent());
    }
}
