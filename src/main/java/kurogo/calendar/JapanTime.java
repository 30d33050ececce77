package kurogo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The time by which days are told: Japan's, whatever zone the machine or the clock stands in. Whether a report is late turns
 * on this, so no day is taken from an instant anywhere else.
 */
public final class JapanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    private JapanTime() {}

    /** The day it is in Japan. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day it was in Japan at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** A moment to the second, as lists of what happened show it in any language: 2026/11/27 21:05:09. */
    public static String written(Instant moment) {
        return WRITTEN.format(moment.atZone(ZONE));
    }

    /** The moment a day begins in Japan. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
