package kurogo.backup;

import java.time.Clock;
import java.util.Locale;
import kurogo.access.ActingAs;
import kurogo.jobs.JobUnderwayException;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** Has a backup made each night, or when {@code kurogo.backup.at} says; of several programs on one database one does. */
@Component
class BackupSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

    private final BackupJobs jobs;
    private final Clock clock;
    private final String at;

    BackupSchedule(BackupJobs jobs, Clock clock, @Value("${kurogo.backup.at}") String at) {
        this.jobs = jobs;
        this.clock = clock;
        this.at = at;
    }

    @Scheduled(cron = "${kurogo.backup.at}", zone = "Asia/Tokyo")
    void make() {
        ActingAs.program(Texts.in(Locale.JAPANESE).get("backup.actor"), () -> {
            try {
                return jobs.makeFor(BackupHour.meantAt(clock.instant(), CronExpression.parse(at)));
            } catch (JobUnderwayException already) {
                LOG.warn("No backup was begun, for the one before is still being made");
                return already;
            } catch (RuntimeException failed) {
                LOG.error("No backup could be begun", failed);
                return failed;
            }
        });
    }
}
