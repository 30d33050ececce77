package kurogo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which days are told: Japan's, whatever zone the machine or the clock stands in. Whether a report is late turns
 * on this, so no day is taken from an instant anywhere else.
 */
public final class JapanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    /** The day it is in Japan. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day it was in Japan at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The moment a day begins in Japan. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
