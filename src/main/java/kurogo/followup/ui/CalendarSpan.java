package kurogo.followup.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar is shown. */
enum CalendarSpan {
    MONTH,
    WEEK,
    AGENDA,
    DAY;

    private static final int AGENDA_DAYS = 30;

    /** The first day shown; weeks begin on Sunday, as on the wall. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.withDayOfMonth(1));
            case WEEK -> sunday(day);
            case AGENDA, DAY -> day;
        };
    }

    LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.withDayOfMonth(day.lengthOfMonth())).plusDays(6);
            case WEEK -> sunday(day).plusDays(6);
            case AGENDA -> day.plusDays(AGENDA_DAYS);
            case DAY -> day;
        };
    }

    /** Whether each day has a cell of its own, even an empty one. */
    boolean isGrid() {
        return this == MONTH || this == WEEK;
    }

    /** How many entries of a day find room; the rest is said in one line that leads to the day itself. */
    int mostADay() {
        return switch (this) {
            case MONTH -> 5;
            case WEEK, AGENDA -> 15;
            case DAY -> Integer.MAX_VALUE;
        };
    }

    /** A day in the span before or after. */
    LocalDate step(LocalDate day, int spans) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(spans);
            case WEEK -> day.plusWeeks(spans);
            case AGENDA -> day.plusDays((long) spans * AGENDA_DAYS);
            case DAY -> day.plusDays(spans);
        };
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
