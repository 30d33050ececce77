package kurogo.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years and dates written in the Japanese calendar (和暦), the first year of an era as 元年. */
public final class Wareki {

    private static final int LONGEST_ERA = 99;

    private static final Pattern FISCAL_YEAR = Pattern.compile(
            "(?i)(?:(?:FY)?(?<calendar>\\d{4})" + "|(?<era>明治|大正|昭和|平成|令和|[MTSHR])(?<year>元|\\d{1,2}))(?:年度?)?");

    private Wareki() {}

    /** 令和7年度, 令和元年度. */
    public static String fiscalYear(FiscalYear year) {
        Era era = era(year);
        return era.kanji() + counted(era.yearOf(year.startYear())) + "年度";
    }

    /** R7, H30. */
    public static String shortFiscalYear(FiscalYear year) {
        Era era = era(year);
        return era.letter() + era.yearOf(year.startYear());
    }

    /**
     * 令和7年6月1日, 令和元年5月1日.
     *
     * @throws IllegalArgumentException before 1873
     */
    public static String date(LocalDate day) {
        Era era = Era.on(day);
        return "%s%s年%d月%d日"
                .formatted(era.kanji(), counted(era.yearOf(day.getYear())), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * R7.6.1.
     *
     * @throws IllegalArgumentException before 1873
     */
    public static String shortDate(LocalDate day) {
        Era era = Era.on(day);
        return "%s%d.%d.%d"
                .formatted(era.letter(), era.yearOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads a fiscal year: 令和7年度, 令和元年度, R7, 2025, 2025年度, FY2025; full-width or half-width, spaces around it allowed. Years
     * counted on in an era that had ended (平成31年度) are understood.
     *
     * @return nothing when the text is no fiscal year
     */
    public static Optional<FiscalYear> parseFiscalYear(String text) {
        Matcher matcher = FISCAL_YEAR.matcher(narrow(text));
        return matcher.matches() ? fiscalYear(matcher) : Optional.empty();
    }

    /** Full-width letters and digits made half-width, outer spaces dropped. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Finds a fiscal year at the beginning of a narrowed text. */
    static Optional<Beginning> beginning(String narrowed) {
        Matcher matcher = FISCAL_YEAR.matcher(narrowed);
        return matcher.lookingAt()
                ? fiscalYear(matcher).map(year -> new Beginning(year, narrowed.substring(matcher.end())))
                : Optional.empty();
    }

    /**
     * A text that begins with a fiscal year.
     *
     * @param year the year
     * @param rest what follows it, perhaps nothing
     */
    record Beginning(FiscalYear year, String rest) {}

    private static Optional<FiscalYear> fiscalYear(Matcher matcher) {
        String calendar = matcher.group("calendar");
        if (calendar != null) {
            return FiscalYear.ifInRange(Integer.parseInt(calendar));
        }
        String counted = matcher.group("year");
        int year = counted.equals("元") ? 1 : Integer.parseInt(counted);
        return Era.named(matcher.group("era"))
                .filter(era -> year >= 1 && year <= LONGEST_ERA)
                .flatMap(era -> FiscalYear.ifInRange(era.calendarYear(year)));
    }

    /** The era that holds the greater part of a fiscal year, as 2019年度 is called 令和元年度 though it began in Heisei. */
    private static Era era(FiscalYear year) {
        return Era.on(LocalDate.of(year.startYear(), Month.OCTOBER, 1));
    }

    private static String counted(int year) {
        return year == 1 ? "元" : Integer.toString(year);
    }
}
