package kurogo.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March, named by the calendar year it begins in.
 *
 * @param startYear calendar year of its 1 April, 1900 to 2999
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    public FiscalYear {
        if (startYear < EARLIEST || startYear > LATEST) {
            throw new IllegalArgumentException("Fiscal year out of range: " + startYear);
        }
    }

    /** The fiscal year that holds the given day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(startYear(day));
    }

    /** The fiscal year that holds the given day, or nothing outside 1900 to 2999. */
    public static Optional<FiscalYear> ifHeld(LocalDate day) {
        return ifInRange(startYear(day));
    }

    private static int startYear(LocalDate day) {
        return day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /**
     * The fiscal year called 令和{@code year}年度.
     *
     * @param year 1 or more
     */
    public static FiscalYear reiwa(int year) {
        if (year < 1) {
            throw new IllegalArgumentException("Reiwa begins with its first year: " + year);
        }
        return new FiscalYear(Era.REIWA.calendarYear(year));
    }

    /** The fiscal year that begins in a calendar year, or nothing outside 1900 to 2999. */
    static Optional<FiscalYear> ifInRange(int startYear) {
        return startYear < EARLIEST || startYear > LATEST ? Optional.empty() : Optional.of(new FiscalYear(startYear));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(startYear + years);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
