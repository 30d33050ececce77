package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Titles of tables that hold no results but what is planned or expected: 令和7年度 実施計画書, 支援件数（見込）. */
final class PlansTitle {

    private static final String PLAN = "(見込み?|見通し|計画|予定|予算案?|目標|所要)(額|数|値|件数)?";
    private static final String PAPER = "(案|書|表|票|調べ?|調書|一覧表?|報告書?)";
    private static final Pattern OF_PAPER = Pattern.compile(".*" + PLAN + PAPER + "+");
    private static final Pattern AT_END = Pattern.compile(".*" + PLAN + PAPER + "*");
    private static final Pattern RESULTS = Pattern.compile("実績(?!(値|額)?の?見込)|決算|執行|結果");

    private static final int LINES_OF_A_FORM = 4;

    private PlansTitle() {}

    /** That the title of a table, or the name of its sheet, says so; nothing where it does not. */
    static Optional<Problem> above(SheetReading sheet, Table table) {
        String name = sheet.grid().name();
        return inTitle(sheet, table.title().stream())
                .or(() -> Optional.of(name)
                        .filter(text -> AT_END.matcher(CellText.label(text)).matches() && !speaksOfResults(text))
                        .map(text -> problem(Place.sheet(sheet.file(), text), text)));
    }

    /** That the first lines of a form say so, and of which year. */
    static Optional<Problem> ofForm(SheetReading sheet) {
        Matrix matrix = sheet.matrix();
        return inTitle(
                sheet,
                IntStream.range(0, Math.min(LINES_OF_A_FORM, matrix.rows()))
                        .mapToObj(matrix::filledCells)
                        .filter(line -> line.size() == 1)
                        .map(List::getFirst)
                        .filter(cell -> PeriodOf.namesYear(CellText.of(cell))));
    }

    private static Optional<Problem> inTitle(SheetReading sheet, Stream<SourceCell> title) {
        return title.filter(cell -> isOne(CellText.of(cell)))
                .findFirst()
                .map(cell -> problem(sheet.place(cell), CellText.of(cell)));
    }

    private static boolean isOne(String text) {
        String label = CellText.label(text);
        boolean plan = OF_PAPER.matcher(label).matches()
                || AT_END.matcher(label).matches() && PeriodOf.namesYear(text)
                || Qualifier.ofRemarks(text) == Qualifier.OTHER_TIME;
        return plan && !speaksOfResults(text);
    }

    private static boolean speaksOfResults(String text) {
        return RESULTS.matcher(CellText.normalised(text)).find();
    }

    private static Problem problem(Place place, String text) {
        return Problem.notice(ProblemCode.TITLE_OF_PLANS, place, text);
    }
}
