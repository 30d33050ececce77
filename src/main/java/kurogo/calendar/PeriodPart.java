package kurogo.calendar;

import java.time.LocalDate;

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

    /** H1, H2, Q1 to Q4; empty for the whole year. */
    public String code() {
        return code;
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
