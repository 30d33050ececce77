package kurogo.intake.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Reads dates, months and fiscal years in Western and Japanese years, typed or stored as serial numbers. */
final class DateReading {

    private static final Map<String, Integer> ERAS = Map.ofEntries(
            Map.entry("令和", 2018),
            Map.entry("令", 2018),
            Map.entry("r", 2018),
            Map.entry("平成", 1988),
            Map.entry("平", 1988),
            Map.entry("h", 1988),
            Map.entry("昭和", 1925),
            Map.entry("昭", 1925),
            Map.entry("s", 1925),
            Map.entry("", 0));
    private static final String YEAR = "(?<era>令和|令|平成|平|昭和|昭|[RrHhSs])?\\.?(?<year>元|\\d{1,4})";
    private static final Pattern DAY =
            Pattern.compile(YEAR + "[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})日?(\\([月火水木金土日]\\))?(00:00:00)?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(" + YEAR + "[年./-])?(?<month>\\d{1,2})(月|月から|月~|月開始)?");
    private static final Pattern FISCAL_YEAR = Pattern.compile(YEAR + "(年度|年度分)?(\\(\\d{4}\\)|\\(\\d{4}年度\\))?");
    private static final LocalDate SERIAL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_CERTAIN_SERIAL = 61;
    private static final int LAST_SERIAL = 100_000;
    private static final int OLDEST_YEAR = 1926;
    private static final int NEWEST_YEAR = 2200;

    private DateReading() {}

    /** A day. */
    static Reading<LocalDate> day(SourceCell cell) {
        return read(cell, DateReading::day, DateReading::dayOf);
    }

    /** A month of the fiscal year; of a date its month. */
    static Reading<Month> month(SourceCell cell) {
        return read(
                cell,
                DateReading::month,
                number -> dayOf(number).map(LocalDate::getMonth).or(() -> monthOf(number)));
    }

    /** A fiscal year: 令和7年度, R7, 2025. */
    static Reading<FiscalYear> fiscalYear(SourceCell cell) {
        return read(
                cell,
                DateReading::fiscalYear,
                number -> new NumberFormat(number.format()).isDate()
                        ? Optional.empty()
                        : whole(number.value()).flatMap(year -> fiscalYear(Integer.toString(year))));
    }

    private static <T> Reading<T> read(
            SourceCell cell, Function<String, Optional<T>> ofText, Function<CellContent.Number, Optional<T>> ofNumber) {
        Optional<ProblemCode> unreadable = ChoiceReading.unreadable(cell);
        if (unreadable.isPresent()) {
            return NumberReading.notUnderstood(unreadable.get());
        }
        if (cell.content() instanceof CellContent.Number number) {
            return understood(ofNumber.apply(number), Confidence.CERTAIN);
        }
        String text = CellText.of(cell);
        Optional<Silence> silence = SilenceReading.of(text);
        return silence.<Reading<T>>map(kind -> new Reading.Understood<>(
                        Answer.silent(kind), text.isEmpty() ? Confidence.CERTAIN : Confidence.CORRECTED, ""))
                .orElseGet(() -> understood(ofText.apply(CellText.normalised(text)), Confidence.CORRECTED));
    }

    private static <T> Reading<T> understood(Optional<T> value, Confidence confidence) {
        return value.<Reading<T>>map(known -> new Reading.Understood<>(Answer.of(known), confidence, ""))
                .orElseGet(() -> NumberReading.notUnderstood(ProblemCode.NOT_UNDERSTOOD));
    }

    private static Optional<LocalDate> day(String plain) {
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return year(day).flatMap(year -> date(year, day));
        }
        Matcher compact = COMPACT.matcher(plain);
        return compact.matches() ? date(Integer.parseInt(compact.group("year")), compact) : Optional.empty();
    }

    private static Optional<Month> month(String plain) {
        Optional<LocalDate> day = day(plain);
        if (day.isPresent()) {
            return day.map(LocalDate::getMonth);
        }
        Matcher month = MONTH.matcher(plain);
        if (!month.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month.group("month"));
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }

    private static Optional<FiscalYear> fiscalYear(String plain) {
        Matcher year = FISCAL_YEAR.matcher(plain);
        return year.matches() ? year(year).filter(DateReading::isPlausible).map(FiscalYear::new) : Optional.empty();
    }

    private static boolean isPlausible(int year) {
        return year >= OLDEST_YEAR && year <= NEWEST_YEAR;
    }

    /** The Western year; a bare number is one only with four digits. */
    private static Optional<Integer> year(Matcher matcher) {
        String era = matcher.group("era") == null ? "" : matcher.group("era").toLowerCase(Locale.ROOT);
        String number = String.valueOf(matcher.group("year"));
        int year = number.equals("元") ? 1 : Integer.parseInt(number);
        if (era.isEmpty()) {
            return number.length() == 4 ? Optional.of(year) : Optional.empty();
        }
        return number.length() <= 2 && year > 0
                ? Optional.ofNullable(ERAS.get(era)).map(offset -> offset + year)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, Matcher matcher) {
        try {
            LocalDate date = LocalDate.of(
                    year, Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
            return isPlausible(year) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A serial number shown as a date; before March 1900 Excel's serials are off by a day that never was. */
    private static Optional<LocalDate> dayOf(CellContent.Number number) {
        if (!new NumberFormat(number.format()).isDate()) {
            return whole(number.value()).flatMap(compact -> day(Integer.toString(compact)));
        }
        int serial = number.value().intValue();
        if (serial < FIRST_CERTAIN_SERIAL || serial > LAST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of((number.date1904() ? SERIAL_1904 : SERIAL_1900).plusDays(serial));
    }

    private static Optional<Month> monthOf(CellContent.Number number) {
        return new NumberFormat(number.format()).isDate()
                ? Optional.empty()
                : whole(number.value())
                        .filter(month -> month >= 1 && month <= 12)
                        .map(Month::of);
    }

    private static Optional<Integer> whole(BigDecimal value) {
        boolean fits = value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(value.intValueExact()) : Optional.empty();
    }
}
