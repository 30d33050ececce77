package kurogo.backup;

import java.time.Instant;
import java.util.Locale;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The backup that is made by itself. When the program that makes it dies it is begun again, by another one where there is one. In a backup just
 * put back it is still under way, and is not made twice: its file is there.
 */
@Component
class NightlyBackup implements JobKind {

    static final String NAME = "backup.nightly";

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

    private final BackupService backups;
    private final Texts texts = Texts.in(Locale.JAPANESE);

    NightlyBackup(BackupService backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Makes it, unless one was made since its hour. Where it fails, the job keeps the name of the reason: whoever reads it has a language, the night has none.
     *
     * @param input the hour
     */
    @Override
    public void run(String input, JobRun run) {
        Instant hour = Instant.parse(input);
        if (backups.all().stream().anyMatch(made -> !made.madeAt().isBefore(hour))) {
            return;
        }
        try {
            Backup made = backups.make(BackupStage.told(run, texts));
            LOG.info("Backup made: {}", made.name());
        } catch (BackupRefused refused) {
            LOG.error("No backup could be made", refused);
            throw new JobFailedException(refused.reason().name());
        }
    }
}
