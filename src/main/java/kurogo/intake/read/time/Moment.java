package kurogo.intake.read.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * A point of time as far as it is written: 令和7年度, 令和7年4月, 9月30日.
 *
 * @param year the year, by its number in the Western calendar
 * @param month the month by its number, whether there is one of it or not
 * @param day the day of the month
 */
record Moment(OptionalInt year, OptionalInt month, OptionalInt day) {

    /** One of which nobody can say when it is. */
    static final Moment UNKNOWN = new Moment(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    // how years stand in the usual spelling; a letter is left only where it may be another sign
    static final String ERA = "(?:令和|平成|[RH])";
    static final String COUNT = "(?:元|\\d{1,2})";
    static final String YEAR = "(?:" + ERA + COUNT + "|20\\d{2})";

    /** The moment that the groups {@code year1}, {@code month1} and {@code day1} of a pattern found, or those of another number. */
    static Moment found(MatchResult found, int number) {
        return new Moment(
                year(found.group("year" + number)),
                digits(found.group("month" + number)),
                digits(found.group("day" + number)));
    }

    /** A year as it stands in the usual spelling, with 年度 behind it or without. */
    static OptionalInt year(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(Wareki::parseFiscalYear).stream()
                .mapToInt(FiscalYear::startYear)
                .findFirst();
    }

    private static OptionalInt digits(@Nullable String written) {
        return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
    }

    /** A month by its number. */
    static Moment month(String written) {
        return new Moment(OptionalInt.empty(), digits(written), OptionalInt.empty());
    }

    /** The same on a day. */
    Moment on(String written) {
        return new Moment(year, month, digits(written));
    }

    /** The same month and day in a year, where it names none itself. */
    Moment in(OptionalInt other) {
        return year.isPresent() ? this : new Moment(other, month, day);
    }

    /** The fiscal year it lies in, where it names a year. */
    Optional<FiscalYear> fiscalYear() {
        boolean before = month.isPresent() && month.getAsInt() < Month.APRIL.getValue();
        return year.stream()
                .mapToObj(known -> new FiscalYear(before ? known - 1 : known))
                .findFirst();
    }

    /** Whether it is written, and nobody can say when it is. */
    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether it names a month of the calendar. */
    boolean isOfCalendar() {
        return month.isPresent() && month.getAsInt() >= 1 && month.getAsInt() <= 12;
    }

    /** Whether it names a month, and neither its year nor a day of it. */
    boolean isMonthAlone() {
        return month.isPresent() && year.isEmpty() && day.isEmpty();
    }

    /** Whether it is the first day of a month. */
    boolean isFirstDay() {
        return day.isPresent() && day.getAsInt() == 1;
    }

    /** Whether it is the last day of a month; of February either may be. */
    boolean isLastDay() {
        if (day.isEmpty() || !isOfCalendar()) {
            return false;
        }
        Month named = Month.of(month.getAsInt());
        return day.getAsInt() == named.maxLength() || day.getAsInt() == named.minLength();
    }

    /** Whether a span from it holds the whole month. */
    boolean beginsMonth() {
        return day.isEmpty() || isFirstDay();
    }

    /** Whether a span to it holds the whole month. */
    boolean endsMonth() {
        return day.isEmpty() || isLastDay();
    }
}
