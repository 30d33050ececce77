package kurogo.intake.read.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.DateReading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.title.PeriodOf;
import kurogo.report.answers.Answer;

/** The time that a cell in a column nobody asks for names: 調査年 2024, 基準日 2025-09-30, 四半期 第2四半期, 年月 R6.9. */
final class CellTime {

    private static final Pattern HEADING =
            Pattern.compile(".*(?:年度|年次|年|年度別|時点|期間|年月|月|期|期別|期末|四半期|半期)|.*(?:基準|集計|調査|対象)日");
    private static final int MONTHS_BEHIND = 4;

    private CellTime() {}

    /** Whether a heading asks for a time. */
    static boolean isHeading(String heading) {
        return HEADING.matcher(heading).matches();
    }

    static SourceCell cell(String text) {
        return new SourceCell(new CellAddress(0, 0), new CellContent.Text(text));
    }

    /** Whether a cell names another time than a period. */
    static boolean isOther(SourceCell cell, Optional<ReportingPeriod> period) {
        if (period.isEmpty()) {
            return false;
        }
        Optional<FiscalYear> year = year(cell);
        if (year.isPresent()) {
            return !year.get().equals(period.get().year());
        }
        Optional<LocalDate> day = DateReading.written(cell).filter(written -> written.getDayOfMonth() > 1);
        return day.isPresent() ? !isEndOf(period.get(), day.get()) : isOtherInWords(CellText.shown(cell), period.get());
    }

    private static boolean isOtherInWords(String text, ReportingPeriod period) {
        return isOtherPart(text, Optional.of(period))
                || TimeReader.whole(text)
                        .filter(said -> said.differsFrom(period))
                        .isPresent();
    }

    /** Whether a day is the last one of a period, or one soon behind it on which all of it has been counted. */
    private static boolean isEndOf(ReportingPeriod period, LocalDate day) {
        return !day.isBefore(period.lastDay()) && day.isBefore(period.lastDay().plusMonths(MONTHS_BEHIND));
    }

    /** Whether words name another part of a year than a period, or leave it open. */
    static boolean isOtherPart(String text, Optional<ReportingPeriod> period) {
        TitlePart said = TitlePart.in(text, period.map(ReportingPeriod::year));
        PeriodPart asked = period.map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL);
        return said.unclear() || said.part().filter(part -> part != asked).isPresent();
    }

    private static Optional<FiscalYear> year(SourceCell cell) {
        return DateReading.fiscalYear(cell)
                        instanceof
                        Reading.Understood<FiscalYear>(Answer.Given<FiscalYear>(var year), var ignored, var note)
                ? Optional.of(year)
                : PeriodOf.whole(CellText.of(cell))
                        .filter(known -> known.part() == PeriodPart.ANNUAL)
                        .map(ReportingPeriod::year);
    }
}
