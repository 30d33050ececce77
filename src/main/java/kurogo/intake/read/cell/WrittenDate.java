package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.Era;

/**
 * A date as a person writes it, in Western or Japanese years: 令和7年6月1日, R7.6.1, 令7/6/1, ㋿元年5月, 2025-06-01, 令和7年度（2025）.
 * A year of one or two digits without an era is unclear: 7.6.1 may be 2025, 1995 or 2007.
 *
 * @param precision how much of it is written
 * @param first the day, or the first day of the month or year
 */
public record WrittenDate(Precision precision, LocalDate first) {

    /** How much of a date is written. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        FISCAL_YEAR,
        /** It looks like a date but can be read in several ways, or contradicts itself; its first day says nothing. */
        UNCLEAR
    }

    private static final WrittenDate UNCLEAR = new WrittenDate(Precision.UNCLEAR, LocalDate.EPOCH);
    private static final int LONGEST_ERA = 99;
    private static final int OLDEST = 1868;
    private static final int NEWEST = 2199;
    private static final int APRIL = 4;

    private static final String COUNT = "\\d{1,2}|元|[一二三四五六七八九十]{1,3}";
    private static final String YEAR =
            "(?:西暦)?(?<era>(?i:明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\\.?)?(?<year>\\d{1,4}|元|[〇一二三四五六七八九十]{1,4})";
    private static final Pattern DAY = Pattern.compile(YEAR + "(?:年(?<month>" + COUNT + ")月(?<day>" + COUNT
            + ")日|(?<sign>[./-])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2}))(?:[月火水木金土日]曜日?|現在|時点|付け?)?");
    private static final Pattern MONTH =
            Pattern.compile(YEAR + "(?:年(?<month>" + COUNT + ")月|[./-](?<m>\\d{1,2})月?)\\.?(?:分|末|末日|現在|末現在)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "(?:(?<fiscal>年度)|(?<calendar>年))?(?:分|末|中)?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern YEAR_UNSAID = Pattern.compile("\\d{1,2}(?:月\\d{1,2}日|/\\d{1,2})");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern WEEKDAY = Pattern.compile("[月火水木金土日](?:曜日?)?(?:・?祝日?)?");
    private static final Pattern TIME_BEHIND =
            Pattern.compile("(?<=\\d)[\\sT]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?$");

    /** The date a text writes, or that it writes one unclearly; nothing when it is none. */
    public static Optional<WrittenDate> in(String text) {
        String unfolded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String plain = CellText.normalised(TIME_BEHIND.matcher(unfolded).replaceFirst(""));
        List<Integer> others = new ArrayList<>();
        for (Matcher bracket = BRACKETS.matcher(plain); bracket.find(); ) {
            OptionalInt other = bareYear(bracket.group(1));
            if (other.isEmpty() && !WEEKDAY.matcher(bracket.group(1)).matches()) {
                return Optional.empty();
            }
            other.ifPresent(others::add);
        }
        String bare = BRACKETS.matcher(plain).replaceAll("");
        return ofBare(bare)
                .map(date ->
                        others.stream().allMatch(other -> other == date.first().getYear()) ? date : UNCLEAR);
    }

    /** A day in eight digits: 20250601. */
    public static Optional<WrittenDate> inEightDigits(String text) {
        Matcher compact = COMPACT.matcher(CellText.normalised(text));
        return compact.matches()
                ? date(Integer.parseInt(compact.group("year")), compact.group("month"), compact.group("day"))
                : Optional.empty();
    }

    /** A year with era or four digits, with 年 or 年度 or without: R7, 2025, 令和元年度. */
    public static OptionalInt bareYear(String text) {
        Matcher year = WHOLE_YEAR.matcher(CellText.normalised(text));
        return year.matches() ? year(year) : OptionalInt.empty();
    }

    private static Optional<WrittenDate> ofBare(String bare) {
        Matcher day = DAY.matcher(bare);
        if (day.matches()) {
            return dated(day, given(day, "month", "m"), given(day, "day", "d"), Precision.DAY);
        }
        Matcher month = MONTH.matcher(bare);
        if (month.matches()) {
            boolean decimal = bare.matches("\\d{1,4}\\.\\d{1,2}") || bare.matches("\\d{1,2}[/-]\\d{1,2}");
            boolean western = bare.matches("\\d{4}\\.\\d{1,2}");
            return decimal && !western
                    ? yearUnsaid(bare)
                    : dated(month, given(month, "month", "m"), "1", Precision.MONTH);
        }
        Matcher year = WHOLE_YEAR.matcher(bare);
        return year.matches() ? ofYear(year) : yearUnsaid(bare);
    }

    private static Optional<WrittenDate> yearUnsaid(String bare) {
        return YEAR_UNSAID.matcher(bare).matches() ? Optional.of(UNCLEAR) : Optional.empty();
    }

    private static Optional<WrittenDate> dated(Matcher written, String month, String day, Precision precision) {
        OptionalInt year = year(written);
        return year.isEmpty()
                ? Optional.of(UNCLEAR)
                : date(year.getAsInt(), month, day).map(date -> new WrittenDate(precision, date.first()));
    }

    /** A year needs its era in words or 年 behind it: 2025 and R7 alone are a number and a sign. */
    private static Optional<WrittenDate> ofYear(Matcher written) {
        boolean named = written.group("era") != null
                && String.valueOf(written.group("era")).length() == 2;
        boolean fiscal = written.group("fiscal") != null;
        OptionalInt year = year(written);
        if (year.isEmpty() || !named && !fiscal && written.group("calendar") == null) {
            return fiscal ? Optional.of(UNCLEAR) : Optional.empty();
        }
        return Optional.of(
                fiscal
                        ? new WrittenDate(Precision.FISCAL_YEAR, LocalDate.of(year.getAsInt(), APRIL, 1))
                        : new WrittenDate(Precision.YEAR, LocalDate.of(year.getAsInt(), 1, 1)));
    }

    /** The Western year; without an era only one of four digits is one. */
    private static OptionalInt year(Matcher written) {
        String counted = String.valueOf(written.group("year"));
        int number = number(counted);
        String era = written.group("era");
        if (era == null) {
            return counted.length() == 4 && number >= OLDEST && number <= NEWEST
                    ? OptionalInt.of(number)
                    : OptionalInt.empty();
        }
        return number >= 1 && number <= LONGEST_ERA
                ? OptionalInt.of(era(era).calendarYear(number))
                : OptionalInt.empty();
    }

    private static Era era(String written) {
        String name = written.replace(".", "");
        for (Era era : Era.values()) {
            if (era.kanji().startsWith(name) || era.letter().equalsIgnoreCase(name)) {
                return era;
            }
        }
        throw new IllegalStateException("No era: " + written);
    }

    private static int number(String counted) {
        if (counted.equals("元")) {
            return 1;
        }
        if (counted.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(counted);
        }
        String digits = "〇一二三四五六七八九";
        boolean single = counted.length() == 1 && digits.contains(counted);
        return single
                ? digits.indexOf(counted)
                : KanjiNumeral.in(counted).map(BigDecimal::intValueExact).orElse(0);
    }

    private static Optional<WrittenDate> date(int year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(year, number(month), number(day));
            return year >= OLDEST && year <= NEWEST
                    ? Optional.of(new WrittenDate(Precision.DAY, date))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String given(Matcher written, String group, String other) {
        String first = written.group(group);
        return first == null ? String.valueOf(written.group(other)) : first;
    }
}
