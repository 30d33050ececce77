package kurogo.backup;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kurogo.access.ForAdministrators;
import kurogo.jobs.Job;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobService;
import kurogo.jobs.JobState;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes backups and looks into them while the person who asked for it goes on; one at a time. */
@Service
@Transactional
@ForAdministrators
public class BackupJobs {

    private static final String SUBJECT = "backup";

    private final BackupService backups;
    private final BackupRepository database;
    private final NightlyBackup nightly;
    private final JobService jobs;

    BackupJobs(BackupService backups, BackupRepository database, NightlyBackup nightly, JobService jobs) {
        this.backups = backups;
        this.database = database;
        this.nightly = nightly;
        this.jobs = jobs;
    }

    /**
     * A look into a backup that is under way.
     *
     * @param job the job
     * @param found what the backup holds, once the job is done
     */
    public record Look(Job job, CompletableFuture<BackupContents> found) {}

    /**
     * Begins to make a backup.
     *
     * @throws kurogo.jobs.JobUnderwayException when one is being made or looked into
     */
    public Job make(Texts texts) {
        return jobs.start("backup.make", SUBJECT, run -> told(texts, () -> backups.make(BackupStage.told(run, texts))));
    }

    /**
     * Begins to make the backup meant for an hour, unless another program did. It waits for nothing anybody does on the screen.
     *
     * @return nothing when another one did
     * @throws kurogo.jobs.JobUnderwayException when the one of an earlier hour is still being made
     */
    public Optional<Job> makeFor(Instant hour) {
        return database.claim(hour)
                ? Optional.of(jobs.start(nightly, NightlyBackup.NAME, hour.toString()))
                : Optional.empty();
    }

    /**
     * Begins to look whether a backup can be put back, and what it holds.
     *
     * @throws kurogo.jobs.JobUnderwayException when one is being made or looked into
     */
    public Look look(Backup backup, Texts texts) {
        CompletableFuture<BackupContents> found = new CompletableFuture<>();
        Job job = jobs.start(
                "backup.look",
                SUBJECT,
                run -> told(texts, () -> found.complete(backups.look(backup, BackupStage.told(run, texts)))));
        return new Look(job, found);
    }

    /** The last backup meant to be made by itself, where it failed and none was made since. */
    @Transactional(readOnly = true)
    public Optional<Job> failedNightly() {
        return jobs.lastOf(nightly)
                .filter(job -> job.state() == JobState.FAILED)
                .filter(job ->
                        backups.all().stream().noneMatch(made -> made.madeAt().isAfter(job.requestedAt())));
    }

    /** What is under way, whoever asked for it. */
    @Transactional(readOnly = true)
    public Optional<Job> underway() {
        return jobs.underwayOn(SUBJECT);
    }

    /** A job as it stands now. */
    @Transactional(readOnly = true)
    public Job now(Job job) {
        return jobs.get(job.id());
    }

    /** Asks what is under way to stop. */
    public void stop() {
        jobs.cancelOn(SUBJECT);
    }

    private static void told(Texts texts, Runnable work) {
        try {
            work.run();
        } catch (BackupRefused refused) {
            throw new JobFailedException(refused.words(texts));
        }
    }
}
