package kurogo.calendar;

import java.time.LocalDate;

/** The part of a fiscal year a reporting round asks about. */
public enum PeriodPart {
    ANNUAL(0, 12),
    FIRST_HALF(0, 6),
    SECOND_HALF(6, 6),
    FIRST_QUARTER(0, 3),
    SECOND_QUARTER(3, 3),
    THIRD_QUARTER(6, 3),
    FOURTH_QUARTER(9, 3);

    private final int monthsAfterApril;
    private final int months;

    PeriodPart(int monthsAfterApril, int months) {
        this.monthsAfterApril = monthsAfterApril;
        this.months = months;
    }

    /** Length in months, 3 to 12. */
    public int months() {
        return months;
    }

    public LocalDate firstDay(FiscalYear year) {
        return year.firstDay().plusMonths(monthsAfterApril);
    }

    public LocalDate lastDay(FiscalYear year) {
        return firstDay(year).plusMonths(months).minusDays(1);
    }
}
