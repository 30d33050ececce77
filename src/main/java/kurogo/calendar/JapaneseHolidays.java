package kurogo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Days off by the act on public holidays, computed for 2007 to 2099: before 2007 other rules held, and after 2099 the equinoxes cannot be
 * told by the formula. A later change of the law is not known here.
 */
public final class JapaneseHolidays {

    public static final int FIRST_YEAR = 2007;
    public static final int LAST_YEAR = 2099;

    private JapaneseHolidays() {}

    /**
     * All days off of a calendar year, in order.
     *
     * @param year 2007 to 2099
     */
    public static SortedMap<LocalDate, Holiday> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Holidays are known for 2007 to 2099: " + year);
        }
        SortedMap<LocalDate, Holiday> own = new TreeMap<>();
        for (Holiday holiday : Holiday.values()) {
            holiday.ownDay(year).ifPresent(day -> own.put(day, holiday));
        }
        SortedMap<LocalDate, Holiday> all = new TreeMap<>(own);
        own.keySet().forEach(day -> {
            LocalDate next = day.plusDays(1);
            if (!own.containsKey(next) && own.containsKey(next.plusDays(1))) {
                all.put(next, Holiday.BETWEEN_HOLIDAYS);
            }
        });
        substitutes(own).forEach(day -> all.put(day, Holiday.SUBSTITUTE));
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * The holiday on a day, or nothing on any other day, Saturdays and Sundays among them.
     *
     * @param day in 2007 to 2099
     */
    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    private static Stream<LocalDate> substitutes(Map<LocalDate, Holiday> own) {
        return own.keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .map(sunday -> Stream.iterate(sunday.plusDays(1), day -> day.plusDays(1))
                        .filter(day -> !own.containsKey(day))
                        .findFirst()
                        .orElseThrow());
    }
}
