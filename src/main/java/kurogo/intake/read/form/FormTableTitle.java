package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.head.HeadColumns;
import kurogo.intake.read.head.NarrowHead;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.TitleDoubt;

/** The line right above a table of a form, which may say that its figures are of another year or kind: 前年度, （参考）R6, 相談経路. */
final class FormTableTitle {

    private static final Pattern OF_OTHER_YEAR = Pattern.compile(TitleWord.OTHER_YEAR.any() + ".*");

    private static final int LONGEST = 16;

    private FormTableTitle() {}

    /**
     * That it says so.
     *
     * @param several whether the sheet holds several tables on programmes, so that each may be of a year of its own
     */
    static Optional<Problem> otherwise(
            SheetReading sheet, Table table, Optional<ReportingPeriod> expected, boolean several) {
        return line(table)
                .filter(cell -> TitleDoubt.isTitle(CellText.of(cell)))
                .filter(cell -> several && isOfOthers(CellText.of(cell))
                        || said(CellText.of(cell)).anyMatch(text -> isOfOtherYear(text, expected, several))
                        || NarrowHead.isOf(table)
                                && !NarrowHead.isPlain(CellText.label(CellText.of(cell)), sheet.terms()))
                .or(() -> headOfOtherYear(table, expected, several))
                .map(cell -> Problem.notice(ProblemCode.TITLE_OF_OTHERS, sheet.place(cell), CellText.of(cell)));
    }

    /** The cell above all figures of one of several tables that names another year for them. */
    private static Optional<SourceCell> headOfOtherYear(
            Table table, Optional<ReportingPeriod> expected, boolean several) {
        boolean other = several
                && table.hasFigures()
                && !HeadColumns.speakingOf(table, expected).hasFigures();
        return other ? table.filledCells(table.headFrom()).stream().findFirst() : Optional.empty();
    }

    private static Optional<SourceCell> line(Table table) {
        List<SourceCell> above = table.matrix().isTurned() || table.headFrom() == 0
                ? List.of()
                : table.filledCells(table.headFrom() - 1);
        return above.size() == 1 ? Optional.of(above.getFirst()) : Optional.empty();
    }

    /** （参考）R6, and not a longer word to whoever fills in the form. */
    private static boolean isOfOthers(String text) {
        return text.length() <= LONGEST && OtherTitle.isOne(text);
    }

    private static Stream<String> said(String text) {
        return Stream.concat(Stream.of(CellText.label(text)), Qualifier.remarks(text).stream());
    }

    private static boolean isOfOtherYear(String text, Optional<ReportingPeriod> expected, boolean several) {
        Optional<ReportingPeriod> asked = expected.filter(period -> several);
        boolean otherTime = asked.isPresent()
                && (HeadPeriod.of(text)
                                .filter(time -> !time.within(asked).equals(asked))
                                .isPresent()
                        || TimeReader.whole(text)
                                .filter(time -> time.differsFrom(asked.get()))
                                .isPresent());
        return otherTime || OF_OTHER_YEAR.matcher(text).matches();
    }
}
