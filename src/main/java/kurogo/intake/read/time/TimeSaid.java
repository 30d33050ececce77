package kurogo.intake.read.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;

/**
 * A time that was said: a year, a part of one, a month, what had been counted by a day. {@link TimeReader} finds it in a text.
 *
 * @param moments the years, months and days that are named, in the order in which they are written; at least one
 * @param extent how far it reaches
 */
public record TimeSaid(List<Moment> moments, Extent extent) {

    /** What is meant of a month or day that is named. */
    enum Extent {
        /** The month or day itself: 12月分. */
        ITSELF,
        /** What had been counted on it: 12月31日現在. */
        AS_OF,
        /** What was counted to its end: 12月末, ～12月. */
        TO_ITS_END
    }

    private static final int APRIL = 4;

    /** From one moment to another, each in its year where one of them names it: 令和7年4月～翌年3月. */
    static TimeSaid between(Moment first, Moment last, boolean nextYear) {
        int turn = nextYear || last.month().orElse(0) < first.month().orElse(0) ? 1 : 0;
        return new TimeSaid(
                List.of(first.in(moved(last.year(), -turn)), last.in(moved(first.year(), turn))), Extent.ITSELF);
    }

    private static OptionalInt moved(OptionalInt year, int years) {
        return year.isEmpty() ? year : OptionalInt.of(year.getAsInt() + years);
    }

    /** The fiscal year, where it names one and no other. */
    Optional<FiscalYear> year() {
        Optional<FiscalYear> first = moments.getFirst().fiscalYear();
        return first.filter(year -> !namesOtherThan(year));
    }

    /** The part of a year: that between two months, or what of the year was counted to the end of one. */
    Optional<PeriodPart> part() {
        List<Moment> months = months();
        return switch (months.size()) {
            case 1 ->
                isToEndOf(months.getFirst()) ? PeriodPart.between(APRIL, number(months.getFirst())) : Optional.empty();
            case 2 ->
                isOfWholeMonths()
                        ? PeriodPart.between(number(months.getFirst()), number(months.getLast()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it lies between two months and holds all days of both. */
    boolean isOfWholeMonths() {
        List<Moment> months = months();
        return months.size() == 2
                && months.stream().allMatch(Moment::isOfCalendar)
                && months.getFirst().beginsMonth()
                && months.getLast().endsMonth();
    }

    /** Year and part of it, where it is a year or lies between two months; what is counted to a month may be of any question. */
    Optional<HeadPeriod> period() {
        Optional<FiscalYear> year = year();
        boolean unclear = year.isEmpty() && moments.stream().anyMatch(TimeSaid::saysAYear);
        int months = months().size();
        if (unclear || months == 0 && moments.size() > 1) {
            return Optional.empty();
        }
        return switch (months) {
            case 0 -> year.map(known -> new HeadPeriod(year, Optional.empty()));
            case 2 -> part().map(part -> new HeadPeriod(year, Optional.of(part)));
            default -> Optional.empty();
        };
    }

    /** Whether it is another time than a period, or nobody can say that it is the same. */
    public boolean differsFrom(ReportingPeriod period) {
        boolean otherYear = namesOtherThan(period.year());
        if (months().isEmpty()) {
            return otherYear;
        }
        return otherYear
                ? extent == Extent.ITSELF || !isBehind(period.year())
                : part().filter(period.part()::equals).isEmpty();
    }

    /** Whether it is the day on which fiscal years begin. */
    boolean isFirstDayOfYear() {
        Moment moment = moments.getFirst();
        return moments.size() == 1 && moment.isFirstDay() && moment.month().equals(OptionalInt.of(APRIL));
    }

    /** Whether it is a month or day behind a year, when all of the year has passed. */
    boolean isBehind(FiscalYear year) {
        Moment moment = moments.getFirst();
        return moments.size() == 1
                && moment.month().isPresent()
                && moment.fiscalYear().filter(said -> said.compareTo(year) > 0).isPresent();
    }

    private boolean namesOtherThan(FiscalYear year) {
        return moments.stream()
                .filter(TimeSaid::saysAYear)
                .anyMatch(moment -> moment.fiscalYear().filter(year::equals).isEmpty());
    }

    private static boolean saysAYear(Moment moment) {
        return moment.isUnknown() || moment.year().isPresent();
    }

    private List<Moment> months() {
        return moments.stream().filter(moment -> moment.month().isPresent()).toList();
    }

    private static int number(Moment month) {
        return month.month().orElseThrow();
    }

    private boolean isToEndOf(Moment month) {
        return extent == Extent.TO_ITS_END && month.endsMonth() || extent == Extent.AS_OF && month.isLastDay();
    }
}
