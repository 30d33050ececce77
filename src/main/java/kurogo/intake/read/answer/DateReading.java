package kurogo.intake.read.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberFormat;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.SerialDate;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.cell.WrittenDate.Precision;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Reads days, months and fiscal years in Western and Japanese years, typed or stored as serial numbers. */
public final class DateReading {

    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})(?:月(?:\\d{1,2}日)?)?(?:から|~|開始|より)?");
    private static final int OLDEST_YEAR = 1926;
    private static final int NEWEST_YEAR = 2199;

    private DateReading() {}

    /** A day. */
    public static Reading<LocalDate> day(SourceCell cell) {
        return read(
                cell,
                text -> ofText(WrittenDate.inEightDigits(text).or(() -> WrittenDate.in(text)), Precision.DAY)
                        .map(date -> date.filter(DateReading::isPlausible)),
                DateReading::day);
    }

    /** A month of the fiscal year; of a date its month. */
    static Reading<Month> month(SourceCell cell) {
        return read(
                cell,
                DateReading::month,
                number -> day(number)
                        .map(LocalDate::getMonth)
                        .or(() -> NumberFormat.of(number.format()).isDate()
                                ? Optional.empty()
                                : whole(number.value()).flatMap(DateReading::month)));
    }

    /** The first day of the day or month that a cell shows with its year. */
    public static Optional<LocalDate> written(SourceCell cell) {
        String shown = CellText.shown(cell);
        return WrittenDate.inEightDigits(shown)
                .or(() -> WrittenDate.in(shown))
                .filter(date -> date.precision() == Precision.DAY || date.precision() == Precision.MONTH)
                .map(WrittenDate::first);
    }

    /** A fiscal year: 令和7年度, R7, 2025. */
    public static Reading<FiscalYear> fiscalYear(SourceCell cell) {
        return read(
                cell,
                DateReading::fiscalYear,
                number -> NumberFormat.of(number.format()).isDate()
                        ? Optional.empty()
                        : whole(number.value())
                                .flatMap(year -> fiscalYear(WrittenDate.bareYear(Integer.toString(year)))));
    }

    private static <T> Reading<T> read(
            SourceCell cell, Function<String, Found<T>> ofText, Function<CellContent.Number, Optional<T>> ofNumber) {
        Optional<ProblemCode> unreadable = ChoiceReading.unreadable(cell);
        if (unreadable.isPresent()) {
            return NumberReading.notUnderstood(unreadable.get());
        }
        if (cell.content() instanceof CellContent.Number number) {
            return understood(Found.of(ofNumber.apply(number)), Confidence.CERTAIN);
        }
        String text = CellText.of(cell);
        Optional<Silence> silence = SilenceReading.of(text);
        return silence.<Reading<T>>map(kind -> new Reading.Understood<>(
                        Answer.silent(kind), text.isEmpty() ? Confidence.CERTAIN : Confidence.CORRECTED, ""))
                .orElseGet(() -> understood(ofText.apply(text), Confidence.CORRECTED));
    }

    /**
     * What was found in a text.
     *
     * @param value the value, if it is certain
     * @param why the problem if it is not
     */
    private record Found<T>(Optional<T> value, ProblemCode why) {

        static <T> Found<T> of(Optional<T> value) {
            return new Found<>(value, ProblemCode.NOT_UNDERSTOOD);
        }

        static <T> Found<T> unclear() {
            return new Found<>(Optional.empty(), ProblemCode.DATE_UNCLEAR);
        }

        <R> Found<R> map(Function<Optional<T>, Optional<R>> mapping) {
            return new Found<>(mapping.apply(value), why);
        }
    }

    private static <T> Reading<T> understood(Found<T> found, Confidence confidence) {
        return found.value()
                .<Reading<T>>map(known -> new Reading.Understood<>(Answer.of(known), confidence, ""))
                .orElseGet(() -> NumberReading.notUnderstood(found.why()));
    }

    /** The date when it is written as exactly as asked. */
    private static Found<LocalDate> ofText(Optional<WrittenDate> written, Precision... wanted) {
        if (written.filter(date -> date.precision() == Precision.UNCLEAR).isPresent()) {
            return Found.unclear();
        }
        return Found.of(written.filter(date -> List.of(wanted).contains(date.precision()))
                .map(WrittenDate::first));
    }

    private static Found<Month> month(String text) {
        Matcher month = MONTH.matcher(CellText.normalised(text));
        return month.matches()
                ? Found.of(month(Integer.parseInt(month.group("month"))))
                : ofText(WrittenDate.inEightDigits(text).or(() -> WrittenDate.in(text)), Precision.DAY, Precision.MONTH)
                        .map(date -> date.map(LocalDate::getMonth));
    }

    private static Optional<Month> month(int number) {
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }

    public static Found<FiscalYear> fiscalYear(String text) {
        Optional<FiscalYear> bare = fiscalYear(WrittenDate.bareYear(text));
        return bare.isPresent()
                ? Found.of(bare)
                : ofText(WrittenDate.in(text), Precision.FISCAL_YEAR, Precision.YEAR)
                        .map(date -> date.map(LocalDate::getYear).flatMap(year -> fiscalYear(OptionalInt.of(year))));
    }

    public static Optional<FiscalYear> fiscalYear(OptionalInt year) {
        return year.stream()
                .boxed()
                .filter(known -> known >= OLDEST_YEAR && known <= NEWEST_YEAR)
                .map(FiscalYear::new)
                .findFirst();
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= OLDEST_YEAR && day.getYear() <= NEWEST_YEAR;
    }

    /** A serial number shown as a date, or a day in eight digits. */
    public static Optional<LocalDate> day(CellContent.Number number) {
        Optional<LocalDate> day = NumberFormat.of(number.format()).isDate()
                ? SerialDate.day(number.value(), number.date1904())
                : whole(number.value())
                        .flatMap(digits -> WrittenDate.inEightDigits(Integer.toString(digits)))
                        .map(WrittenDate::first);
        return day.filter(DateReading::isPlausible);
    }

    private static Optional<Integer> whole(BigDecimal value) {
        boolean fits = value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(value.intValueExact()) : Optional.empty();
    }
}
