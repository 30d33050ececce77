package kurogo.backup;

import java.util.function.Consumer;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;

/** How far a backup is that is being made or looked into. */
public enum BackupStage {
    /** The database is copied. */
    COPYING,
    /** The copy is compared with its checksum, or gets it. */
    SUMMING,
    /** It is opened and counted. */
    OPENING;

    /** Tells each stage as the progress of a job. */
    static Consumer<BackupStage> told(JobRun run, Texts texts) {
        return stage -> run.progress(stage.ordinal(), values().length, texts.of("backup", stage));
    }
}
