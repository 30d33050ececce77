package kurogo.backup;

import java.util.Locale;
import kurogo.access.ActingAs;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a backup each night, or when {@code kurogo.backup.at} says. */
@Component
class BackupSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

    private final BackupService backups;

    BackupSchedule(BackupService backups) {
        this.backups = backups;
    }

    @Scheduled(cron = "${kurogo.backup.at}", zone = "Asia/Tokyo")
    void make() {
        ActingAs.program(Texts.in(Locale.JAPANESE).get("backup.actor"), () -> {
            if (backups.isPossible()) {
                try {
                    LOG.info("Backup made: {}", backups.make(stage -> {}).name());
                } catch (RuntimeException failed) {
                    LOG.error("No backup could be made", failed);
                }
            }
            return backups;
        });
    }
}
