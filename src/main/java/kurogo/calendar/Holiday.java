package kurogo.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Japan's public holidays (国民の祝日) with the rule that finds their day, and the two kinds of days off that follow from them.
 *
 * <p>Source: 国民の祝日に関する法律 (昭和23年法律第178号) as amended up to 令和2年, with the special acts on the accession of 2019 and on the
 * Olympic years 2020 and 2021.
 */
public enum Holiday {
    NEW_YEAR(year -> day(year, Month.JANUARY, 1)),
    COMING_OF_AGE(year -> monday(year, Month.JANUARY, 2)),
    FOUNDATION(year -> day(year, Month.FEBRUARY, 11)),
    /** 23 December up to 2018, 23 February from 2020 on, none in 2019. */
    EMPERORS_BIRTHDAY(year -> year == 2019
            ? Optional.empty()
            : year < 2019 ? day(year, Month.DECEMBER, 23) : day(year, Month.FEBRUARY, 23)),
    VERNAL_EQUINOX(year -> day(year, Month.MARCH, equinox(year, 20.8431))),
    SHOWA(year -> day(year, Month.APRIL, 29)),
    ACCESSION(year -> year == 2019 ? day(2019, Month.MAY, 1) : Optional.empty()),
    CONSTITUTION(year -> day(year, Month.MAY, 3)),
    GREENERY(year -> day(year, Month.MAY, 4)),
    CHILDREN(year -> day(year, Month.MAY, 5)),
    MARINE(year -> switch (year) {
        case 2020 -> day(2020, Month.JULY, 23);
        case 2021 -> day(2021, Month.JULY, 22);
        default -> monday(year, Month.JULY, 3);
    }),
    MOUNTAIN(year -> switch (year) {
        case 2020 -> day(2020, Month.AUGUST, 10);
        case 2021 -> day(2021, Month.AUGUST, 8);
        default -> year < 2016 ? Optional.empty() : day(year, Month.AUGUST, 11);
    }),
    RESPECT_FOR_THE_AGED(year -> monday(year, Month.SEPTEMBER, 3)),
    AUTUMNAL_EQUINOX(year -> day(year, Month.SEPTEMBER, equinox(year, 23.2488))),
    /** Up to 2019; then {@link #SPORTS}. */
    HEALTH_AND_SPORTS(year -> year < 2020 ? monday(year, Month.OCTOBER, 2) : Optional.empty()),
    SPORTS(year -> switch (year) {
        case 2020 -> day(2020, Month.JULY, 24);
        case 2021 -> day(2021, Month.JULY, 23);
        default -> year < 2020 ? Optional.empty() : monday(year, Month.OCTOBER, 2);
    }),
    ENTHRONEMENT(year -> year == 2019 ? day(2019, Month.OCTOBER, 22) : Optional.empty()),
    CULTURE(year -> day(year, Month.NOVEMBER, 3)),
    LABOUR_THANKSGIVING(year -> day(year, Month.NOVEMBER, 23)),
    /** 振替休日: the next day that is no holiday, when a holiday falls on a Sunday. */
    SUBSTITUTE(year -> Optional.empty()),
    /** 国民の休日: a day between two holidays. */
    BETWEEN_HOLIDAYS(year -> Optional.empty());

    private final IntFunction<Optional<LocalDate>> rule;

    Holiday(IntFunction<Optional<LocalDate>> rule) {
        this.rule = rule;
    }

    /** The day this holiday has by its own rule, or nothing in a year without it and for the two kinds that follow from others. */
    Optional<LocalDate> ownDay(int year) {
        return rule.apply(year);
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<LocalDate> monday(int year, Month month, int which) {
        return Optional.of(LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY)));
    }

    /** Approximation by the Coast Guard's hydrographic department, good for 1980 to 2099; the law follows the almanac (暦要項) of each year. */
    private static int equinox(int year, double dayIn1980) {
        int years = year - 1980;
        return (int) (dayIn1980 + 0.242194 * years) - years / 4;
    }
}
