package kurogo.intake.read.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.time.TitleYears;

/**
 * A title, or the name of a sheet, that leaves open on which time the figures below it are: 中間報告, 5月分, 昨年度実績, 令和6・7年度.
 *
 * @param problem the words and where they stand
 * @param ofPart whether the part of the year is in doubt, else it is the year
 */
public record TitleDoubt(Problem problem, boolean ofPart) {

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "%1$s(?:分|の)?.{0,4}(?:%2$s|状況|件数|事業費|数値|データ)|(?:^|[(\\[【〔])%1$s(?:の?%2$s|分)?(?:$|[)\\]】〕])|%1$s分(?!を?含)|(?<!対)(?<!と)%1$s$"
                    .formatted(TitleWord.OTHER_YEAR.any(), TitleWord.RESULTS.any()));
    private static final Pattern NOT_OF_FIGURES = Pattern.compile(TitleWord.NOT_OF_FIGURES.any());
    private static final int LONGEST_TITLE = 40;
    private static final int LINES_OF_A_FORM = 4;

    private record Said(Place place, String text) {}

    /** What the title of a table leaves open, or else the name of its sheet. */
    public static Optional<TitleDoubt> above(SheetReading sheet, Table table, Optional<ReportingPeriod> expected) {
        Optional<ReportingPeriod> stated = PeriodOf.above(table);
        List<Said> title = said(sheet, table.title().stream()).toList();
        return title.stream()
                .filter(said -> leavesPartOpen(said.text(), stated, expected))
                .findFirst()
                .map(said -> new TitleDoubt(problem(said), true))
                .or(() -> title.stream()
                        .filter(said -> leavesYearOpen(said.text(), stated)
                                || namesOtherYears(said.text(), table, stated, expected))
                        .findFirst()
                        .map(said -> new TitleDoubt(problem(said), false)));
    }

    /** What the first lines of a form, or the name of its sheet, say against the period it is read for. */
    public static Optional<Problem> ofForm(SheetReading sheet, Optional<ReportingPeriod> period) {
        Matrix matrix = sheet.matrix();
        Stream<SourceCell> lines = IntStream.range(0, Math.min(LINES_OF_A_FORM, matrix.rows()))
                .mapToObj(matrix::filledCells)
                .filter(line -> line.size() == 1)
                .map(List::getFirst);
        return said(sheet, lines)
                .filter(said ->
                        leavesPartOpen(said.text(), period, Optional.empty()) || leavesYearOpen(said.text(), period))
                .findFirst()
                .map(said -> problem(said).asError());
    }

    /** Whether a row or its column says itself on which time it is. */
    public boolean isSettledBy(Optional<ReportingPeriod> row, HeadPeriod column) {
        return ofPart
                ? column.part().isPresent()
                        || row.filter(period -> period.part() != PeriodPart.ANNUAL)
                                .isPresent()
                : column.year().isPresent() || row.isPresent();
    }

    /** Whether a line on a form names another time than the period it is read for, or one that nobody can tell. */
    public static boolean isOf(String text, Optional<ReportingPeriod> period) {
        Set<FiscalYear> years = TitleYears.of(text).all();
        boolean otherYears = period.isPresent()
                && !years.isEmpty()
                && !years.contains(period.get().year());
        return otherYears || leavesPartOpen(text, period, Optional.empty()) || leavesYearOpen(text, period);
    }

    static boolean leavesPartOpen(String text, Optional<ReportingPeriod> stated, Optional<ReportingPeriod> expected) {
        TitlePart said = TitlePart.in(text, stated.or(() -> expected).map(ReportingPeriod::year));
        boolean known = said.part().isEmpty()
                || Stream.of(stated, expected)
                        .flatMap(Optional::stream)
                        .anyMatch(period -> said.part().get() == period.part());
        return said.unclear() || !known;
    }

    private static boolean leavesYearOpen(String text, Optional<ReportingPeriod> stated) {
        TitleYears years = TitleYears.of(text);
        return OTHER_YEAR.matcher(years.text()).find() && !years.areOfResults()
                || stated.isEmpty() && years.areSeveral()
                || years.areAllSinceOne();
    }

    /** Whether a title names several years of which none is the one asked for. */
    private static boolean namesOtherYears(
            String text, Table table, Optional<ReportingPeriod> stated, Optional<ReportingPeriod> expected) {
        Set<FiscalYear> years = PeriodOf.yearsAbove(table).all();
        return stated.isEmpty()
                && !TitleYears.of(text).areNone()
                && !years.isEmpty()
                && expected.filter(period -> years.contains(period.year())).isEmpty();
    }

    private static Stream<Said> said(SheetReading sheet, Stream<SourceCell> title) {
        String name = sheet.grid().name();
        return Stream.concat(
                title.filter(cell -> isTitle(CellText.of(cell)))
                        .map(cell -> new Said(sheet.place(cell), CellText.of(cell))),
                Stream.of(new Said(Place.sheet(sheet.file(), name), name)));
    }

    /** Whether words above a table may speak of what stands in it, and are no sentence, footnote or date of the paper. */
    public static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !text.contains("。") && !Footnote.isOne(text) && !isOfThePaper(text);
    }

    /** Whether words speak of a day on which a paper is made or due: 提出期限. */
    public static boolean isOfThePaper(String text) {
        return NOT_OF_FIGURES.matcher(CellText.normalised(text)).find();
    }

    private static Problem problem(Said said) {
        return Problem.notice(ProblemCode.TITLE_TIME_UNCLEAR, said.place(), said.text());
    }
}
