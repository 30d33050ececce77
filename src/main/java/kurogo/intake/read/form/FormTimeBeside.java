package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.answer.DateReading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.title.TitleDoubt;

/** Times that stand on a form beside labels nobody asks for, or in lines of their own: 基準日 令和7年9月30日, 令和6年度分. */
final class FormTimeBeside {

    private static final int LONGEST_LABEL = 15;
    private static final Pattern OF_FIGURES = Pattern.compile(".*(?:年度|年次|年|時点|基準日?|期間|対象|現在|年度区分)");
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile(".*(?:%s|%s).*".formatted(TitleWord.TIME_OF_OTHERS.any(), TitleWord.NOT_OF_FIGURES.any()));
    private static final Pattern NO_TIME_OF_FIGURES =
            Pattern.compile("開始|策定|設置|着手|終了|設立|創設|計画|契約|予定|前年|翌年度|次年度|合併|施行|指定|目標");
    private static final Pattern YEAR_OF_ANSWERS = Pattern.compile("(?:回答|記入|提出|報告|入力)(?:対象)?(?:年度|期間|年)");
    private static final Pattern LABEL_IN_FRONT = Pattern.compile("^([^:]{2,10}):(.+)$");
    private static final Pattern FIGURES = Pattern.compile("件数|金額|費|実績|数値|集計|対象|時点|現在");

    private final SheetReading sheet;
    private final Optional<ReportingPeriod> period;

    /** @param period the period the form is read for, as far as that is known */
    FormTimeBeside(SheetReading sheet, Optional<ReportingPeriod> period) {
        this.sheet = sheet;
        this.period = period;
    }

    /** Whether a cell says of the figures that they are of another time, or of one nobody can tell. */
    boolean isOther(SourceCell cell) {
        String text = CellText.normalised(CellText.of(cell));
        Optional<String> label = label(sheet, cell)
                .or(() -> LABEL_IN_FRONT
                        .matcher(text)
                        .results()
                        .map(line -> line.group(1))
                        .findFirst());
        boolean ofSomethingElse = label.map(FormTimeBeside::isOfSomethingElse)
                .orElseGet(() -> NO_TIME_OF_FIGURES.matcher(text).find());
        if (ofSomethingElse || TitleDoubt.isOfThePaper(text) || isInHeadOfATable(cell)) {
            return false;
        }
        boolean ofFigures =
                label.filter(words -> OF_FIGURES.matcher(words).matches()).isPresent();
        return ofFigures
                ? isOtherTime(withoutLabel(cell))
                : (TitleDoubt.isTitle(text) || FIGURES.matcher(text).find()) && TitleDoubt.isOf(text, period);
    }

    /** Whether it stands right of a heading that tables have. */
    private boolean isInHeadOfATable(SourceCell cell) {
        return sheet.matrix().filledCells(cell.address().row()).stream()
                .filter(left -> left.address().column() < cell.address().column())
                .map(CellText::of)
                .flatMap(left -> sheet.terms().heading(left).stream())
                .anyMatch(heading -> heading.isOfProgramme() || heading == Heading.PROGRAMME);
    }

    private static boolean isOfSomethingElse(String label) {
        return OF_SOMETHING_ELSE.matcher(label).matches()
                && !YEAR_OF_ANSWERS.matcher(label).matches();
    }

    private static SourceCell withoutLabel(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                ? new SourceCell(
                        cell.address(),
                        new CellContent.Text(LABEL_IN_FRONT
                                .matcher(CellText.normalised(text))
                                .replaceFirst("$2")))
                : cell;
    }

    private boolean isOtherTime(SourceCell time) {
        String text = CellText.of(time);
        Optional<Boolean> ofDay =
                DateReading.written(time).flatMap(day -> period.map(known -> day.isBefore(known.lastDay())));
        FormTime asYear = FormTime.of(Optional.of(time), Optional.empty(), sheet.terms());
        FormTime asPart = FormTime.of(Optional.empty(), Optional.of(time), sheet.terms());
        Optional<ReportingPeriod> written = asPart.written().or(asYear::written);
        boolean otherPart = asPart.partAlone()
                .flatMap(part -> period.map(known -> known.part() != part))
                .orElse(false);
        return ofDay.orElseGet(
                () -> written.isPresent() ? !written.equals(period) : otherPart || TitleDoubt.isOf(text, period));
    }

    /** Whether a cell asks for what stands in the one right of it. */
    static boolean isLabel(SheetReading sheet, SourceCell cell) {
        return CellText.of(cell).length() <= LONGEST_LABEL
                && sheet.matrix().filledCells(cell.address().row()).stream()
                        .filter(right ->
                                right.address().column() > cell.address().column())
                        .findFirst()
                        .filter(right -> !sheet.isTaken(right))
                        .isPresent();
    }

    /** The words left of a cell that were taken for nothing either: what is asked for in it. */
    static Optional<String> label(SheetReading sheet, SourceCell cell) {
        List<SourceCell> row = sheet.matrix().filledCells(cell.address().row());
        return row.stream()
                .filter(left -> left.address().column() < cell.address().column())
                .reduce((before, nearer) -> nearer)
                .filter(left -> left.content() instanceof CellContent.Text && !sheet.isTaken(left))
                .map(left -> CellText.label(CellText.of(left)));
    }
}
