package kurogo.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A job being done by this program, seen from its work. */
final class RunningJob implements JobRun {

    private static final Duration RENEWAL = Duration.ofMillis(300);
    private static final int LONGEST_MESSAGE = 400;

    private final long id;
    private final JobKeeping keeping;
    private final Clock clock;
    private Instant renewed = Instant.MIN;
    private JobProgress latest = JobProgress.NONE;
    private volatile boolean cancelled;

    RunningJob(long id, JobKeeping keeping, Clock clock) {
        this.id = id;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public void progress(int done, int total, String message) {
        latest = new JobProgress(done, total, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
        Instant now = clock.instant();
        if (Duration.between(renewed, now).compareTo(RENEWAL) >= 0) {
            renewed = now;
            keep();
        }
        if (cancelled) {
            throw new JobCancelledException();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Writes the latest progress down, however recent the one before. */
    void keep() {
        if (keeping.progress(id, latest)) {
            cancelled = true;
        }
    }
}
