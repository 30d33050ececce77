package kurogo.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which a local government's offices are open (開庁日): not Saturday, Sunday, a public holiday, nor 29 December to
 * 3 January. A time limit that ends on another day ends on the next of them.
 *
 * <p>Source: 地方自治法 (昭和22年法律第67号) art. 4-2, paras. 2 and 4.
 */
public final class OfficeDays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    /** Why the offices are closed. */
    public enum Closed {
        SATURDAY,
        SUNDAY,
        /** A public holiday (祝日・休日). */
        HOLIDAY,
        /** 年末年始. */
        YEAR_END
    }

    private OfficeDays() {}

    /**
     * Why the offices are closed on a day; nothing when they are open.
     *
     * @param day in 2007 to 2099
     */
    public static Optional<Closed> closed(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (!date.isBefore(YEAR_END) || !date.isAfter(NEW_YEAR)) {
            return Optional.of(Closed.YEAR_END);
        }
        if (JapaneseHolidays.on(day).isPresent()) {
            return Optional.of(Closed.HOLIDAY);
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(Closed.SATURDAY);
            case SUNDAY -> Optional.of(Closed.SUNDAY);
            default -> Optional.empty();
        };
    }

    /**
     * The day itself when the offices are open, else the next on which they are.
     *
     * @param day in 2007 to 2099
     */
    public static LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(next -> closed(next).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
