package kurogo.training.ui;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;

/** One fiscal year in the address: this one first, then the next, then those past. */
final class YearFilter {

    private static final int YEARS_PAST = 10;

    private YearFilter() {}

    static Filter<FiscalYear> in(FilterBar filters, TrainingWords words, Clock clock) {
        FiscalYear now = FiscalYear.of(JapanTime.today(clock));
        List<FiscalYear> years = Stream.concat(
                        Stream.of(now, now.plus(1)),
                        IntStream.rangeClosed(1, YEARS_PAST).mapToObj(ago -> now.plus(-ago)))
                .toList();
        return filters.select(
                "year", words.get("year"), years, year -> Integer.toString(year.startYear()), words::year);
    }
}
