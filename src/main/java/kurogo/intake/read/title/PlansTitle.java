package kurogo.intake.read.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.head.GroupsAbove;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.time.TitleYears;

/**
 * Titles of tables that hold no results but what is planned, expected, asked for or a difference: 令和7年度 実施計画書, 支援件数（見込）,
 * 増減表. The nearest line above a table that speaks of plans or of results decides.
 */
public final class PlansTitle {

    private static final String PLAN = TitleWord.PLAN.any() + TitleWord.BEHIND_PLAN.any() + "?";
    private static final String PAPER = TitleWord.PAPER.any();
    private static final Pattern OF_PAPER = Pattern.compile(".*" + PLAN + PAPER + "+");
    private static final Pattern AT_END = Pattern.compile(".*" + PLAN + PAPER + "*");
    private static final Pattern ALONE = Pattern.compile(TitleWord.BEFORE_PLAN.any() + "*" + PLAN + PAPER + "*");
    private static final Pattern RESULTS = Pattern.compile(
            TitleWord.RESULTS.any() + "(?!" + TitleWord.BEHIND_PLAN.any() + "?の?" + TitleWord.PLAN.any() + ")");

    private static final Pattern DIFFERENCE = Pattern.compile("比較|対比|増減|差");

    private static final int LINES_OF_A_FORM = 4;

    private PlansTitle() {}

    /** That the title of a table, or the name of its sheet, says so; nothing where it does not. */
    public static Optional<Problem> above(SheetReading sheet, Table table) {
        String name = sheet.grid().name();
        return inTitle(sheet, table.title().stream())
                .or(() -> Optional.of(name)
                        .filter(PlansTitle::isOneOfSheet)
                        .map(text -> problem(Place.sheet(sheet.file(), text), text)))
                .or(() -> GroupsAbove.otherwise(sheet, table));
    }

    /** That the first lines of a form say so, and of which year. */
    public static Optional<Problem> ofForm(SheetReading sheet) {
        Matrix matrix = sheet.matrix();
        return inTitle(
                sheet,
                IntStream.range(0, Math.min(LINES_OF_A_FORM, matrix.rows()))
                        .mapToObj(matrix::filledCells)
                        .filter(line -> line.size() == 1)
                        .map(List::getFirst)
                        .filter(cell -> !TitleYears.of(CellText.of(cell)).areNone()));
    }

    /** @param title its cells, the nearest first */
    private static Optional<Problem> inTitle(SheetReading sheet, Stream<SourceCell> title) {
        return title.filter(cell -> isOne(CellText.of(cell)) || speaksOfResults(CellText.of(cell)))
                .findFirst()
                .filter(cell -> isOne(CellText.of(cell)))
                .map(cell -> problem(sheet.place(cell), CellText.of(cell)));
    }

    private static boolean isOne(String text) {
        String label = CellText.label(text);
        boolean plan = OF_PAPER.matcher(label).matches()
                || ALONE.matcher(label).matches()
                || AT_END.matcher(label).matches() && !TitleYears.of(text).areNone()
                || Qualifier.ofRemarks(text) == Qualifier.OTHER_TIME;
        return plan && !speaksOfResults(text) || isRemarkedSo(text);
    }

    /** 実績報告書（見込み）: what a remark says and nothing else goes before the words it stands beside. */
    private static boolean isRemarkedSo(String text) {
        return Qualifier.remarks(text).stream()
                .anyMatch(remark -> ALONE.matcher(remark).matches()
                        && !DIFFERENCE.matcher(remark).find());
    }

    private static boolean isOneOfSheet(String name) {
        return isOne(name) || AT_END.matcher(CellText.label(name)).matches() && !speaksOfResults(name);
    }

    private static boolean speaksOfResults(String text) {
        return RESULTS.matcher(CellText.normalised(text)).find();
    }

    private static Problem problem(Place place, String text) {
        return Problem.notice(ProblemCode.TITLE_OF_PLANS, place, text);
    }
}
