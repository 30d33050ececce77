package kurogo.intake.read.time;

import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;

/** The months of a fiscal year, counted from April. */
public final class YearMonths {

    private YearMonths() {}

    public static int of(Month month) {
        return month.minus(Month.APRIL.ordinal()).ordinal();
    }

    /** Those of a part of the year. */
    public static Set<Integer> of(PeriodPart part) {
        int first = of(part.firstDay(FiscalYear.reiwa(1)).getMonth());
        return IntStream.range(first, first + part.months()).boxed().collect(Collectors.toSet());
    }
}
