package kurogo.overview.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodNames;
import kurogo.overview.Lookback;
import kurogo.overview.RoundCounts;
import kurogo.text.Texts;
import kurogo.training.Reach;

/**
 * One number over the years.
 *
 * @param now what it is; nothing when it is not known
 * @param before what it was a year earlier, with the name of that time
 * @param compared what it is held against
 * @param counted what it counts
 * @param years the numbers of a line over the years, the oldest first
 */
record Course(Optional<Long> now, Year before, Against compared, Counted counted, List<Year> years) {

    private static final int YEARS_SHOWN = 5;

    Course {
        years = List.copyOf(years);
    }

    /** What a number is held against. */
    enum Against {
        YEAR_BEFORE,
        END_OF_YEAR
    }

    /** What a number counts. */
    enum Counted {
        MUNICIPALITIES,
        CASES,
        FLAGS
    }

    /**
     * The number of a year.
     *
     * @param name what the year is called
     * @param number nothing when it is not known, which leaves a gap
     */
    record Year(String name, Optional<Long> number) {}

    /** A number of rounds, held against the year before over the municipalities that reported to both. */
    static Course ofTheSame(
            Lookback lookback, Counted counted, Function<RoundCounts, Optional<Long>> number, Texts texts) {
        return of(
                lookback,
                counted,
                number,
                lookback.yearBefore().flatMap(both -> number.apply(both.now())),
                lookback.yearBefore().flatMap(both -> number.apply(both.before())),
                texts);
    }

    /** A number of rounds, held against all of the year before. */
    static Course ofAll(Lookback lookback, Counted counted, Function<RoundCounts, Optional<Long>> number, Texts texts) {
        return of(
                lookback,
                counted,
                number,
                lookback.now(number),
                lookback.of(lookback.now().yearBefore(), number),
                texts);
    }

    private static Course of(
            Lookback lookback,
            Counted counted,
            Function<RoundCounts, Optional<Long>> number,
            Optional<Long> now,
            Optional<Long> before,
            Texts texts) {
        PeriodNames names = PeriodNames.in(texts);
        return new Course(
                now,
                new Year(names.of(lookback.now().yearBefore()), before),
                Against.YEAR_BEFORE,
                counted,
                lookback.periods().stream()
                        .map(period -> new Year(names.of(period), lookback.of(period, number)))
                        .toList());
    }

    /** How far training has come. */
    static Course of(Reach reach, Texts texts) {
        List<Year> years = reach.byYear().entrySet().stream()
                .map(year -> new Year(endOf(year.getKey(), texts), Optional.of((long) year.getValue())))
                .toList();
        return new Course(
                Optional.of((long) reach.municipalities()),
                years.size() < 2 ? new Year("", Optional.empty()) : years.get(years.size() - 2),
                Against.END_OF_YEAR,
                Counted.MUNICIPALITIES,
                years.subList(Math.max(0, years.size() - YEARS_SHOWN), years.size()));
    }

    private static String endOf(FiscalYear year, Texts texts) {
        return texts.get("overview.tile.endOf", PeriodNames.in(texts).of(year));
    }
}
