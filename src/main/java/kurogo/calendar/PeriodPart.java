package kurogo.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/** The part of a fiscal year a reporting round asks about. */
public enum PeriodPart {
    ANNUAL(0, 12, ""),
    FIRST_HALF(0, 6, "H1"),
    SECOND_HALF(6, 6, "H2"),
    FIRST_QUARTER(0, 3, "Q1"),
    SECOND_QUARTER(3, 3, "Q2"),
    THIRD_QUARTER(6, 3, "Q3"),
    FOURTH_QUARTER(9, 3, "Q4");

    private final int monthsAfterApril;
    private final int months;
    private final String code;

    PeriodPart(int monthsAfterApril, int months, String code) {
        this.monthsAfterApril = monthsAfterApril;
        this.months = months;
        this.code = code;
    }

    /** The part from the beginning of one month to the end of another, if it is one: April to September. */
    public static Optional<PeriodPart> between(int firstMonth, int lastMonth) {
        return Arrays.stream(values())
                .filter(part -> part.firstMonth().getValue() == firstMonth
                        && part.lastMonth().getValue() == lastMonth)
                .findFirst();
    }

    /** The part a word or code names: 上半期, 第1四半期, H1; nothing where it names none. */
    public static Optional<PeriodPart> named(String word) {
        return word.isBlank() ? Optional.empty() : PeriodPartReader.read(Wareki.narrow(word));
    }

    /** H1, H2, Q1 to Q4; empty for the whole year. */
    public String code() {
        return code;
    }

    /** Length in months, 3 to 12. */
    public int months() {
        return months;
    }

    public Month firstMonth() {
        return Month.APRIL.plus(monthsAfterApril);
    }

    public Month lastMonth() {
        return firstMonth().plus(months - 1L);
    }

    public LocalDate firstDay(FiscalYear year) {
        return year.firstDay().plusMonths(monthsAfterApril);
    }

    public LocalDate lastDay(FiscalYear year) {
        return firstDay(year).plusMonths(months).minusDays(1);
    }
}
