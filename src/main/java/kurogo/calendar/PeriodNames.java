package kurogo.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kurogo.text.Texts;

/** Periods and days as people read them in one language. */
public final class PeriodNames {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Texts texts;

    private PeriodNames(Texts texts) {
        this.texts = texts;
    }

    /** The names in the language of some texts. */
    public static PeriodNames in(Texts texts) {
        return new PeriodNames(texts);
    }

    /** 令和7年度 (2025), FY2025 (R7). */
    public String of(FiscalYear year) {
        return texts.get(
                "calendar.fiscalYear", Wareki.fiscalYear(year), calendarYear(year), Wareki.shortFiscalYear(year));
    }

    /** 上半期, first half. */
    public String of(PeriodPart part) {
        return texts.of("calendar", part);
    }

    /** 令和8年度 上半期 (2026), FY2026 first half (R8); a whole year by the name of the fiscal year alone. */
    public String of(ReportingPeriod period) {
        if (period.part() == PeriodPart.ANNUAL) {
            return of(period.year());
        }
        FiscalYear year = period.year();
        return texts.get(
                "calendar.period",
                Wareki.fiscalYear(year),
                calendarYear(year),
                Wareki.shortFiscalYear(year),
                of(period.part()));
    }

    /**
     * 令和7年6月1日, 1 June 2025.
     *
     * @throws IllegalArgumentException in Japanese before 1873
     */
    public String of(LocalDate day) {
        return texts.language().equals(Locale.ENGLISH) ? ENGLISH_DAY.format(day) : Wareki.date(day);
    }

    private static String calendarYear(FiscalYear year) {
        return Integer.toString(year.startYear());
    }
}
