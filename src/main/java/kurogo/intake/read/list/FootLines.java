package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.answer.Correction;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberFormat;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.table.UnitSentence;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleYears;
import kurogo.intake.read.title.HarmlessTitle;
import kurogo.intake.read.title.OtherTime;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.TitleDoubt;

/**
 * Lines of words below the last row of a list, without the mark of a footnote: （単位：円）, 令和6年度実績, 菜花町は集計中のため前年度値. What
 * they say against the way the list was read is asked, what else they say of its figures is told.
 */
final class FootLines {

    private static final int MOST = 100;
    private static final int WORDS_OF_A_LINE = 2;
    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 8;
    /** What stands around a time of which all figures are: 以上は令和6年度の実績です。, 時点：R7.12. */
    private static final Pattern AROUND_TIME = Pattern.compile(
            "^[(\\[【〔<]*(?:(?:以上|上記|表中|数値|件数|金額)?[はが]?(?:集計|調査)?(?:時点|基準日|期間|対象期間)?[:はが]?)|の?(?:数値|値|状況|もの)?(?:です|である|となります)?[。)\\]】〕>]*$");

    private static final Pattern DAY = Pattern.compile("(?:時点|基準日)[:は]?[^:は]");
    private static final Pattern COUNTED = Pattern.compile("現在|時点|基準日|末|まで|年度|[~-]|累計|実績|期");

    private final ReadingContext context;
    private final ListReports reports;
    private final Consumer<Problem> problems;
    private final List<Line> lines = new ArrayList<>();

    private record Line(ListRow row, SheetReading sheet) {}

    FootLines(ReadingContext context, ListReports reports, Consumer<Problem> problems) {
        this.context = context;
        this.reports = reports;
        this.problems = problems;
    }

    /** A row of the list: what stood above it is no line at its foot. */
    void follow() {
        lines.clear();
    }

    /** Remembers a line that holds no figures. */
    void pass(ListRow row, SheetReading sheet) {
        boolean words = row.filled().size() <= WORDS_OF_A_LINE
                && !TotalRow.isWordOfOne(CellText.of(row.first()))
                && row.filled().stream().noneMatch(FootLines::isFigure);
        if (words && lines.size() < MOST) {
            lines.add(new Line(row, sheet));
        }
    }

    /** At the end of a list: lines with figures below them belong to another table. */
    void tell() {
        lines.stream().filter(line -> !isAboveFigures(line)).flatMap(this::said).forEach(problems);
        lines.clear();
    }

    private Stream<Problem> said(Line line) {
        List<SourceCell> words = line.row().filled().stream()
                .filter(cell -> !Footnote.isOne(CellText.of(cell)))
                .toList();
        if (!speaksOfOtherUnit(line.row())) {
            return words.stream().filter(cell -> !isLabel(cell, line.row())).flatMap(cell -> said(line, cell).stream());
        }
        return words.stream()
                .limit(1)
                .filter(cell -> words.stream()
                        .allMatch(each -> line.sheet().otherUnit(each).isEmpty()))
                .map(cell ->
                        Problem.error(ProblemCode.UNIT_UNCLEAR, line.sheet().place(cell), CellText.of(cell)));
    }

    private static boolean isAboveFigures(Line line) {
        Matrix matrix = line.sheet().matrix();
        return IntStream.range(line.row().number() + 1, matrix.rows())
                .mapToObj(matrix::filledCells)
                .flatMap(List::stream)
                .anyMatch(FootLines::isFigure);
    }

    private static boolean isFigure(SourceCell cell) {
        return Leftovers.isFigure(cell)
                && !(cell.content() instanceof CellContent.Number number
                        && NumberFormat.of(number.format()).isDate());
    }

    private Optional<Problem> said(Line line, SourceCell cell) {
        String text = CellText.of(cell);
        boolean ofOthers = namesOne(cell) && OtherTime.isIn(text, context.expected());
        boolean taken = Correction.isSaidBy(cell) || isOfOtherTime(text) || ofOthers;
        if (!taken && (text.length() > LONGEST || isHarmless(text) && !speaks(text) && !namesOne(cell))) {
            return Optional.empty();
        }
        reports.remark(cell, line.sheet().grid(), code -> new Footnote(cell, text).names(code, context.directory()));
        Problem told = Problem.notice(ProblemCode.FOOTNOTE_KEPT, line.sheet().place(cell), text);
        return Optional.of(taken ? told.asError() : told);
    }

    /** 時点 before 令和7年12月末. */
    private boolean isLabel(SourceCell cell, ListRow line) {
        String text = CellText.of(cell);
        return line.filled().size() > 1 && cell.equals(line.first()) && text.length() <= LONGEST_LABEL && !speaks(text);
    }

    private boolean isHarmless(String text) {
        return HarmlessTitle.isOne(text, context.directory())
                || LineWords.isPlain(text)
                || WrittenDate.in(text).isPresent()
                || UnitSentence.noted(List.of(SourceCell.ofWords(text)))
                        .findAny()
                        .isPresent()
                || SilenceReading.of(text).isPresent();
    }

    /** Whether a line notes another unit than the one in which the money of its table is read. */
    private static boolean speaksOfOtherUnit(ListRow line) {
        Table table = line.table().table();
        return noted(table, line.filled())
                .filter(unit -> table.columns().stream()
                        .filter(column -> column.heading().isMoney())
                        .anyMatch(column -> !column.unit().equals(Optional.of(unit))))
                .isPresent();
    }

    private static Optional<Unit> noted(Table table, List<SourceCell> line) {
        List<Unit> behindTheWord = line.stream()
                .map(CellText::of)
                .filter(UnitNote::speaksOfUnits)
                .flatMap(text -> Unit.statedIn(text).stream())
                .filter(Unit::isMoney)
                .distinct()
                .toList();
        return behindTheWord.size() == 1
                ? behindTheWord.stream().findFirst()
                : UnitRow.moneyAlone(table, line)
                        .or(() -> UnitSentence.noted(line).findFirst());
    }

    /** Whether a line says nothing but another time than the one the list is read for. */
    private boolean isOfOtherTime(String text) {
        String plain = CellText.normalised(text);
        String time = AROUND_TIME.matcher(plain).replaceAll("");
        String counted = DAY.matcher(plain).find() ? time + "現在" : time;
        return !TitleDoubt.isOfThePaper(text)
                && COUNTED.matcher(plain).find()
                && context.expected()
                        .filter(period -> TimeReader.whole(counted)
                                .filter(said -> said.differsFrom(period))
                                .isPresent())
                        .isPresent();
    }

    /** Whether words beside a list say anything that may make its figures others than they seem. */
    private boolean speaks(String text) {
        return !TitleDoubt.isOfThePaper(text)
                && (Qualifier.ofWords(text).makesAnother()
                        || SilenceReading.isMentioned(text)
                        || OtherTitle.isOne(text)
                        || UnitSentence.money(text).isPresent()
                        || speaksOfTime(text));
    }

    private boolean speaksOfTime(String text) {
        Optional<FiscalYear> asked = context.expected().map(ReportingPeriod::year);
        TitlePart part = TitlePart.in(text, asked);
        PeriodPart whole = context.expected().map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL);
        return part.unclear()
                || part.part().filter(named -> named != whole).isPresent()
                || !TitleYears.of(text).areNone()
                        && !(asked.isPresent() && year(text).equals(asked));
    }

    private static Optional<FiscalYear> year(String text) {
        return TitleYears.of(text).meant();
    }

    private boolean namesOne(SourceCell cell) {
        Footnote line = new Footnote(cell, CellText.of(cell));
        return Stream.of(line.text()).anyMatch(text -> text.length() > 1)
                && context.directory().municipalities().stream()
                        .anyMatch(
                                one -> !line.text().equals(one.name()) && line.names(one.code(), context.directory()));
    }
}
