package kurogo.backup.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kurogo.calendar.JapanTime;

/** Moments to the second, as the audit trail shows them. */
final class BackupMoment {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withZone(JapanTime.ZONE);

    private BackupMoment() {}

    static String of(Instant moment) {
        return MOMENT.format(moment);
    }
}
