package kurogo.intake.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;

/** The period a report says it is on: from its fields, else from its title. */
final class PeriodOf {

    private static final Pattern YEAR_IN_TITLE = Pattern.compile("((令和|平成|R|H)(元|\\d{1,2})|(20\\d{2}))年度");
    private static final int TITLE_ROWS = 6;

    private PeriodOf() {}

    /** Year and part as two cells state them; a missing part is the whole year when a year is given. */
    static Optional<ReportingPeriod> of(SourceCell year, Optional<SourceCell> part, Terms terms) {
        Optional<ReportingPeriod> together = ReportingPeriod.parse(CellText.normalised(CellText.of(year)))
                .filter(period -> period.part() != PeriodPart.ANNUAL);
        Optional<FiscalYear> fiscalYear = value(DateReading.fiscalYear(year));
        return together.or(() -> fiscalYear.flatMap(known -> part.filter(cell -> !cell.isEmpty())
                .map(cell -> part(cell, terms).map(stated -> new ReportingPeriod(known, stated)))
                .orElseGet(() -> Optional.of(ReportingPeriod.annual(known)))));
    }

    /** Year and part as the first rows of a sheet state them in running text. */
    static Optional<ReportingPeriod> inTitle(Matrix matrix) {
        String title = IntStream.range(0, Math.min(TITLE_ROWS, matrix.rows()))
                .boxed()
                .flatMap(row -> matrix.filled(row))
                .map(CellText::of)
                .map(CellText::normalised)
                .reduce("", (before, text) -> before + " " + text);
        Matcher year = YEAR_IN_TITLE.matcher(title);
        if (!year.find()) {
            return Optional.empty();
        }
        SourceCell written = new SourceCell(new CellAddress(0, 0), new CellContent.Text(year.group()));
        return value(DateReading.fiscalYear(written)).map(known -> new ReportingPeriod(known, partIn(title)));
    }

    private static PeriodPart partIn(String title) {
        if (title.contains("上半期")) {
            return PeriodPart.FIRST_HALF;
        }
        return title.contains("下半期") ? PeriodPart.SECOND_HALF : PeriodPart.ANNUAL;
    }

    private static Optional<PeriodPart> part(SourceCell cell, Terms terms) {
        String text = CellText.of(cell);
        return terms.choice(PeriodPart.class, text)
                .or(() -> ReportingPeriod.parse(CellText.normalised(text)).map(ReportingPeriod::part));
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Understood<T>(Answer.Given<T>(var value), var confidence, var note)
                ? Optional.of(value)
                : Optional.empty();
    }
}
