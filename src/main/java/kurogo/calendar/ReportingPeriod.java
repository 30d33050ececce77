package kurogo.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time a report speaks about: a fiscal year or a part of it.
 *
 * @param year the fiscal year
 * @param part which part of it
 */
public record ReportingPeriod(FiscalYear year, PeriodPart part) implements Comparable<ReportingPeriod> {

    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparing(ReportingPeriod::lastDay).thenComparing(ReportingPeriod::part);

    public static ReportingPeriod annual(FiscalYear year) {
        return new ReportingPeriod(year, PeriodPart.ANNUAL);
    }

    /**
     * Reads a period: its {@link #code()}, or the ways people write one: R8H1, 2025, FY2025-Q3, 令和8年度上半期, 令和8年度 第1四半期. Without a part it
     * is the whole year.
     *
     * @return nothing when the text is no period
     */
    public static Optional<ReportingPeriod> parse(String text) {
        return Wareki.beginning(Wareki.narrow(text))
                .flatMap(found ->
                        PeriodPartReader.read(found.rest()).map(part -> new ReportingPeriod(found.year(), part)));
    }

    /** The period in few characters, for addresses and file names: R7, R8-H1, R8-Q3; FY2018 and before by their own era (H30). */
    public String code() {
        String yearCode = Wareki.shortFiscalYear(year);
        return part == PeriodPart.ANNUAL ? yearCode : yearCode + "-" + part.code();
    }

    /** The same part of the fiscal year before. */
    public ReportingPeriod yearBefore() {
        return new ReportingPeriod(year.plus(-1), part);
    }

    /** The same part of the year after. */
    public ReportingPeriod yearAfter() {
        return new ReportingPeriod(year.plus(1), part);
    }

    public LocalDate firstDay() {
        return part.firstDay(year);
    }

    public LocalDate lastDay() {
        return part.lastDay(year);
    }

    /**
     * Share of the period during which something that began on the first day of a month of this fiscal year ran.
     *
     * @param firstMonth the month it began
     * @return months run over months of the period: 1 when it began before the period, 0 when it began after it
     */
    public double shareRunSince(Month firstMonth) {
        int year = firstMonth.compareTo(Month.APRIL) < 0 ? this.year.startYear() + 1 : this.year.startYear();
        long missed = ChronoUnit.MONTHS.between(firstDay(), LocalDate.of(year, firstMonth, 1));
        return (part.months() - Math.clamp(missed, 0, part.months())) / (double) part.months();
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }
}
