package kurogo.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;
import kurogo.report.answers.Answer;

/** The period a report says it is on: from its fields, else from its title. */
final class PeriodOf {

    private static final Pattern YEAR_IN_TITLE =
            Pattern.compile("(?<year>(?:(?:令和|平成|[RH])(?:元|\\d{1,2})|20\\d{2})年度)(?<results>分|の?(?:支援|事業)?実績|決算)?");
    /** 令和7年実績 may be on the calendar year or the fiscal year. */
    private static final Pattern CALENDAR_YEAR = Pattern.compile(
            "(?:(?:令和|平成)(?:元|\\d{1,2})|(?<!\\d)20\\d{2})年(?:中|分|の?(?:支援|事業|相談|実施)?(?:実績|件数|状況|結果|集計)|[)\\]】〕]|$)");

    private static final Pattern ALL_MONTHS = Pattern.compile("4月~3月分?");

    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("[^令平\\d]{0,8}" + TitleWord.TIME_OF_OTHERS.any() + "[^令平\\d]{0,4}(?:年度?|時期|期間|日)");

    private static final int TITLE_ROWS = 6;

    private PeriodOf() {}

    /** Year and part as two cells state them; a missing part is the whole year when a year is given. */
    static Optional<ReportingPeriod> of(SourceCell year, Optional<SourceCell> part, Terms terms) {
        Optional<ReportingPeriod> together =
                whole(CellText.of(year)).filter(period -> period.part() != PeriodPart.ANNUAL);
        Optional<FiscalYear> fiscalYear = value(DateReading.fiscalYear(year));
        return together.or(() -> fiscalYear.flatMap(known -> part.filter(cell -> !cell.isEmpty())
                .map(cell -> part(cell, terms).map(stated -> new ReportingPeriod(known, stated)))
                .orElseGet(() -> Optional.of(ReportingPeriod.annual(known)))));
    }

    /** Year and part as the title of a sheet states them in running text, else the name of the sheet. */
    static Optional<ReportingPeriod> inTitle(Matrix matrix) {
        return inTitle(matrix, matrix.rows());
    }

    /** The same of the title of a table, else of the rows above it: the years in its head are those of its columns. */
    static Optional<ReportingPeriod> above(Table table) {
        String title = words(table.title().stream());
        return YEAR_IN_TITLE.matcher(title).find()
                ? inWords(title)
                        .or(() -> nameOfSheet(table.matrix()))
                        .map(period -> partOfSheet(period, table.matrix()))
                : inTitle(table.matrix(), table.headFrom());
    }

    /** Why the title of a table does not say which year it is on: its sheet is named for another, or it names one of the calendar. */
    static Optional<Problem> unclearAbove(SheetReading sheet, Table table) {
        List<SourceCell> title = table.title();
        String words = words(title.stream());
        Optional<ReportingPeriod> titled = inWords(words);
        Optional<ReportingPeriod> named = nameOfSheet(table.matrix());
        boolean ofResults = YEAR_IN_TITLE.matcher(words).results().anyMatch(year -> year.group("results") != null);
        if (!ofResults
                && titled.isPresent()
                && named.isPresent()
                && !titled.get().year().equals(named.get().year())) {
            return Optional.of(Problem.error(
                    ProblemCode.CONTRADICTION,
                    Place.sheet(sheet.file(), sheet.grid().name()),
                    titled.get().code(),
                    named.get().code()));
        }
        return title.stream()
                .filter(cell -> titled.isEmpty()
                        && CALENDAR_YEAR.matcher(plain(CellText.of(cell))).find())
                .findFirst()
                .map(cell -> Problem.error(ProblemCode.DATE_UNCLEAR, sheet.place(cell), CellText.of(cell)))
                .or(() -> Optional.of(sheet.grid().name())
                        .filter(name -> titled.isEmpty()
                                && named.isEmpty()
                                && CALENDAR_YEAR.matcher(plain(name)).find())
                        .map(name -> Problem.error(ProblemCode.DATE_UNCLEAR, Place.sheet(sheet.file(), name), name)));
    }

    /** The years that the title of a table names. */
    static Set<FiscalYear> yearsAbove(Table table) {
        return years(YEAR_IN_TITLE.matcher(words(table.title().stream())).results());
    }

    /** The fiscal years that a text names. */
    static Set<FiscalYear> yearsIn(String text) {
        return years(YEAR_IN_TITLE.matcher(plain(text)).results());
    }

    /** Whether a text names a year. */
    static boolean namesYear(String text) {
        return YEAR_IN_TITLE.matcher(plain(text)).find();
    }

    /** Whether a text names a year and speaks of its results. */
    static boolean namesYearOfResults(String text) {
        return YEAR_IN_TITLE.matcher(plain(text)).results().anyMatch(year -> year.group("results") != null);
    }

    /** The one year that a line of words names: 令和6年度の状況. */
    static Optional<SourceCell> lineOfYear(SourceCell line) {
        List<MatchResult> years =
                YEAR_IN_TITLE.matcher(plain(CellText.of(line))).results().toList();
        return years.size() == 1
                ? Optional.of(new SourceCell(
                        line.address(), new CellContent.Text(years.getFirst().group("year"))))
                : Optional.empty();
    }

    /** The period that a text names in running words. */
    static Optional<ReportingPeriod> inText(String text) {
        return inWords(plain(text));
    }

    private static Optional<ReportingPeriod> inTitle(Matrix matrix, int end) {
        List<List<SourceCell>> lines = IntStream.range(0, Math.min(TITLE_ROWS, Math.min(end, matrix.rows())))
                .mapToObj(matrix::filledCells)
                .filter(line -> !isOnSomethingElse(line))
                .toList();
        String alone = words(lines.stream().filter(line -> line.size() == 1).flatMap(List::stream));
        return inWords(words(lines.stream().flatMap(List::stream)), alone)
                .or(() -> nameOfSheet(matrix))
                .map(period -> partOfSheet(period, matrix));
    }

    /** 事業開始年度 令和4年度: a label that asks for another time than that of the figures. */
    private static boolean isOnSomethingElse(List<SourceCell> line) {
        return line.size() > 1
                && OF_SOMETHING_ELSE
                        .matcher(CellText.label(CellText.of(line.getFirst())))
                        .matches();
    }

    private static Optional<ReportingPeriod> nameOfSheet(Matrix matrix) {
        String name = plain(matrix.grid().name());
        return HeadPeriod.beginning(name)
                .period()
                .within(Optional.empty())
                .or(() -> HeadPeriod.beginning(CellText.label(name)).period().within(Optional.empty()))
                .or(() -> inWords(name));
    }

    /** A text in which years stand in their usual spelling. */
    private static String plain(String text) {
        return UsualTime.ofTitle(CellText.normalised(text));
    }

    /** The part of the year that the name of the sheet adds to what stands on it: 第1四半期. */
    private static ReportingPeriod partOfSheet(ReportingPeriod period, Matrix matrix) {
        return period.part() == PeriodPart.ANNUAL
                ? TitlePart.in(matrix.grid().name(), Optional.of(period.year()))
                        .part()
                        .map(part -> new ReportingPeriod(period.year(), part))
                        .orElse(period)
                : period;
    }

    private static String words(Stream<SourceCell> cells) {
        return UsualTime.ofTitle(
                cells.map(CellText::of).map(CellText::normalised).reduce("", (before, text) -> before + " " + text));
    }

    /** The one year a text names; of several the one whose results are spoken of: 令和8年度調査（令和7年度実績）. */
    private static Optional<ReportingPeriod> inWords(String title) {
        return inWords(title, title);
    }

    /** @param alone those of its words that stand in lines of their own, and so speak of everything below them */
    private static Optional<ReportingPeriod> inWords(String title, String alone) {
        List<MatchResult> years = YEAR_IN_TITLE.matcher(title).results().toList();
        Set<FiscalYear> all = years(years.stream());
        Set<FiscalYear> ofResults = years(years.stream().filter(year -> year.group("results") != null));
        Set<FiscalYear> meant = all.size() == 1 ? all : ofResults;
        return meant.size() == 1
                ? meant.stream().findFirst().map(year -> new ReportingPeriod(year, partIn(title, alone, year)))
                : Optional.empty();
    }

    private static Set<FiscalYear> years(Stream<MatchResult> written) {
        return written.map(year -> year.group("year"))
                .flatMap(year -> Wareki.parseFiscalYear(year).stream())
                .collect(Collectors.toSet());
    }

    private static PeriodPart partIn(String title, String alone, FiscalYear year) {
        return TitlePart.in(alone, Optional.of(year)).part().orElse(PeriodPart.ANNUAL);
    }

    /** The part of a year a cell names: 上半期, 4月～9月. */
    static Optional<PeriodPart> part(SourceCell cell, Terms terms) {
        String text = CellText.of(cell);
        return terms.choice(PeriodPart.class, text)
                .or(() -> HeadPeriod.of(text)
                        .filter(time -> time.year().isEmpty())
                        .flatMap(HeadPeriod::part))
                .or(() -> whole(text).map(ReportingPeriod::part))
                .or(() -> ALL_MONTHS
                                .matcher(UsualTime.of(CellText.normalised(text)))
                                .matches()
                        ? Optional.of(PeriodPart.ANNUAL)
                        : Optional.empty());
    }

    /** The period a cell names by itself: R7-H1, 令和7年4月～令和8年3月. */
    static Optional<ReportingPeriod> whole(String text) {
        return ReportingPeriod.parse(UsualTime.of(CellText.normalised(text)));
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Understood<T>(Answer.Given<T>(var value), var confidence, var note)
                ? Optional.of(value)
                : Optional.empty();
    }
}
