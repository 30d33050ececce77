package kurogo.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import kurogo.calendar.JapanTime;
import org.springframework.scheduling.support.CronExpression;

/**
 * The hour a schedule meant when it has just come up, the same for every program that goes by it, though their clocks differ by seconds and one of
 * them may have been kept waiting.
 */
final class BackupHour {

    private static final Duration LATEST = Duration.ofHours(1);
    private static final Duration EARLIEST = Duration.ofSeconds(5);

    private BackupHour() {}

    /** The last hour of a schedule that is not after a moment; the moment itself where there was none for long. */
    static Instant meantAt(Instant now, CronExpression schedule) {
        ZonedDateTime moment = now.atZone(JapanTime.ZONE);
        ZonedDateTime end = moment.plus(EARLIEST);
        return Stream.iterate(
                        schedule.next(moment.minus(LATEST)), hour -> hour != null && !hour.isAfter(end), schedule::next)
                .reduce((earlier, later) -> later)
                .map(ZonedDateTime::toInstant)
                .orElse(now);
    }
}
