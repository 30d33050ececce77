package kurogo.intake.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A line of words beside the rows of a list: ※, 注), 備考, 資料. Nothing of it is a figure, but it may say what figures mean. */
final class Footnote {

    private static final Pattern BEGINNING = Pattern.compile("(※|\\(?注|\\*|備考|資料|出典|\\(備考).*", Pattern.DOTALL);

    private Footnote() {}

    /** Names the footnotes of a row. */
    static void tell(SheetReading sheet, List<SourceCell> row, Consumer<Problem> problems) {
        for (SourceCell cell : row) {
            String text = CellText.of(cell);
            if (BEGINNING.matcher(CellText.normalised(text)).matches()) {
                problems.accept(Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(cell), text));
                sheet.take(cell);
            }
        }
    }
}
