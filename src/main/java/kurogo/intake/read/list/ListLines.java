package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.AsideRow;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.time.TitleYears;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.YearSaid;

/** Lines of words among the rows of a list, which speak of the rows below them: 令和6年度, うち新規, 訂正前. */
final class ListLines {

    private static final int LONGEST = 30;
    private static final Pattern LETTER = Pattern.compile("[一-龥ぁ-んァ-ヶ]");

    private final ListWords words;
    private final List<SourceCell> unknown = new ArrayList<>();

    ListLines(ListWords words) {
        this.words = words;
    }

    /** Before the rows of a table. */
    void begin() {
        unknown.clear();
    }

    /** What a line says of the time or kind of the rows below it. */
    Optional<SourceCell> time(ListRow row) {
        String text = CellText.of(row.first());
        if (row.filled().size() > 1
                || Footnote.isOne(text)
                || words.programme(text).isPresent()) {
            return Optional.empty();
        }
        return YearSaid.heads(text) || text.length() <= LONGEST && OtherTitle.isOne(text)
                ? Optional.of(row.first())
                : year(row.first());
    }

    /** The one year that a line of words names: 令和6年度の状況. */
    private static Optional<SourceCell> year(SourceCell line) {
        List<TitleYears.Named> years = TitleYears.of(CellText.of(line)).named();
        return years.size() == 1
                ? Optional.of(new SourceCell(
                        line.address(), new CellContent.Text(years.getFirst().written())))
                : Optional.empty();
    }

    /** Remembers a line that nobody understands, until a row below it is read. */
    void pass(ListRow row) {
        if (row.filled().size() == 1 && !isUnderstood(row)) {
            unknown.add(row.first());
        }
    }

    private boolean isUnderstood(ListRow row) {
        SourceCell cell = row.first();
        String text = CellText.of(cell);
        return !words.areWords(cell)
                || UnitRow.isNothingNew(row.table().table(), row.filled())
                || (text.length() > LONGEST || text.contains("。")) && !LineWords.isOfOtherFigures(text)
                || Footnote.isOne(text)
                || UnitNote.is(text)
                || words.isSilent(cell) && !LETTER.matcher(text).find()
                || words.total(row).isPresent()
                || AsideRow.isOne(row)
                || isRemark(row)
                || words.isOtherPrefecture(text)
                || LineWords.isPlain(text);
    }

    /** Whether a line stands below 備考. */
    static boolean isRemark(ListRow row) {
        return row.table().table().columns().stream()
                .filter(column -> column.heading() == Heading.NOTE || column.heading() == Heading.REMARKS)
                .anyMatch(column -> column.number() == row.table().matrix().column(row.first()));
    }

    /** Says which lines above a row that is read were not understood. */
    void tell(SheetReading sheet, Consumer<Problem> problems) {
        unknown.forEach(cell ->
                problems.accept(Problem.notice(ProblemCode.LINE_NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell))));
        unknown.clear();
    }
}
