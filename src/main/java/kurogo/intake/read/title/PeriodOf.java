package kurogo.intake.read.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.DateReading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.time.TitleYears;
import kurogo.intake.read.time.UsualTime;
import kurogo.report.answers.Answer;

/** The period a report says it is on: from its fields, else from its title. */
public final class PeriodOf {

    private static final Pattern ALL_MONTHS = Pattern.compile("4月~3月分?");

    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("[^令平\\d]{0,8}" + TitleWord.TIME_OF_OTHERS.any() + "[^令平\\d]{0,4}(?:年度?|時期|期間|日)");

    private static final int TITLE_ROWS = 6;

    private PeriodOf() {}

    /** Year and part as two cells state them; a missing part is the whole year when a year is given. */
    public static Optional<ReportingPeriod> of(SourceCell year, Optional<SourceCell> part, Terms terms) {
        Optional<ReportingPeriod> together =
                whole(CellText.of(year)).filter(period -> period.part() != PeriodPart.ANNUAL);
        Optional<FiscalYear> fiscalYear = value(DateReading.fiscalYear(year));
        return together.or(() -> fiscalYear.flatMap(known -> part.filter(cell -> !cell.isEmpty())
                .map(cell -> part(cell, terms).map(stated -> new ReportingPeriod(known, stated)))
                .orElseGet(() -> Optional.of(ReportingPeriod.annual(known)))));
    }

    /** Year and part as the title of a sheet states them in running text, else the name of the sheet. */
    public static Optional<ReportingPeriod> inTitle(Matrix matrix) {
        return inTitle(matrix, matrix.rows());
    }

    /** The same of the title of a table, else of the rows above it: the years in its head are those of its columns. */
    public static Optional<ReportingPeriod> above(Table table) {
        TitleYears title = yearsAbove(table);
        return title.areNone()
                ? inTitle(table.matrix(), table.headFrom())
                : inWords(title, title.text())
                        .or(() -> nameOfSheet(table.matrix()))
                        .map(period -> partOfSheet(period, table.matrix()));
    }

    /** Why the title of a table does not say which year it is on: its sheet is named for another, or it names one of the calendar. */
    public static Optional<Problem> unclearAbove(SheetReading sheet, Table table) {
        TitleYears title = yearsAbove(table);
        Optional<ReportingPeriod> titled = inWords(title, title.text());
        Optional<ReportingPeriod> named = nameOfSheet(table.matrix());
        if (titled.isPresent()) {
            return named.filter(other -> !title.areOfResults()
                            && !other.year().equals(titled.get().year()))
                    .map(other -> Problem.error(
                            ProblemCode.CONTRADICTION,
                            place(sheet),
                            titled.get().code(),
                            other.code()));
        }
        String name = sheet.grid().name();
        return table.title().stream()
                .filter(cell -> TitleYears.of(CellText.of(cell)).mayBeOfCalendar())
                .findFirst()
                .map(cell -> Problem.error(ProblemCode.DATE_UNCLEAR, sheet.place(cell), CellText.of(cell)))
                .or(() -> named.isEmpty() && TitleYears.of(name).mayBeOfCalendar()
                        ? Optional.of(Problem.error(ProblemCode.DATE_UNCLEAR, place(sheet), name))
                        : Optional.empty());
    }

    private static Place place(SheetReading sheet) {
        return Place.sheet(sheet.file(), sheet.grid().name());
    }

    /** The years that the title of a table names. */
    public static TitleYears yearsAbove(Table table) {
        return TitleYears.in(table.title().stream().map(CellText::of));
    }

    /** The period that a text names in running words. */
    static Optional<ReportingPeriod> inText(String text) {
        TitleYears years = TitleYears.of(text);
        return inWords(years, years.text());
    }

    public static Optional<ReportingPeriod> inTitle(Matrix matrix, int end) {
        List<List<SourceCell>> lines = IntStream.range(0, Math.min(TITLE_ROWS, Math.min(end, matrix.rows())))
                .mapToObj(matrix::filledCells)
                .filter(line -> !isOnSomethingElse(line))
                .toList();
        TitleYears alone = years(lines.stream().filter(line -> line.size() == 1));
        return inWords(years(lines.stream()), alone.text())
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

    private static TitleYears years(Stream<List<SourceCell>> lines) {
        return TitleYears.in(lines.flatMap(List::stream).map(CellText::of));
    }

    private static Optional<ReportingPeriod> nameOfSheet(Matrix matrix) {
        TitleYears years = TitleYears.of(matrix.grid().name());
        String name = years.text();
        return HeadPeriod.beginning(name)
                .period()
                .within(Optional.empty())
                .or(() -> HeadPeriod.beginning(CellText.label(name)).period().within(Optional.empty()))
                .or(() -> inWords(years, name));
    }

    /** The part of the year that the name of the sheet adds to what stands on it: 第1四半期. */
    private static ReportingPeriod partOfSheet(ReportingPeriod period, Matrix matrix) {
        return period.part() == PeriodPart.ANNUAL
                ? new ReportingPeriod(period.year(), partIn(matrix.grid().name(), period.year()))
                : period;
    }

    /** @param alone those of its words that stand in lines of their own, and so speak of everything below them */
    private static Optional<ReportingPeriod> inWords(TitleYears title, String alone) {
        return title.meant().map(year -> new ReportingPeriod(year, partIn(alone, year)));
    }

    private static PeriodPart partIn(String words, FiscalYear year) {
        return TitlePart.in(words, Optional.of(year)).part().orElse(PeriodPart.ANNUAL);
    }

    /** The part of a year a cell names: 上半期, 4月～9月. */
    public static Optional<PeriodPart> part(SourceCell cell, Terms terms) {
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
    public static Optional<ReportingPeriod> whole(String text) {
        return ReportingPeriod.parse(UsualTime.of(CellText.normalised(text)));
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Understood<T>(Answer.Given<T>(var value), var confidence, var note)
                ? Optional.of(value)
                : Optional.empty();
    }
}
