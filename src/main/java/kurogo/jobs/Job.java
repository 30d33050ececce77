package kurogo.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as it stands.
 *
 * @param id its number
 * @param kind what kind of work, such as {@code intake.accept}
 * @param subject what it works on, such as {@code round/12}
 * @param state where it stands
 * @param progress how far it is
 * @param failure why it failed, when it did
 * @param cancelRequested whether somebody asked it to stop
 * @param requestedBy number of the account it was asked for by; 0 for the program itself
 * @param requestedByName display name of whoever asked for it
 * @param requestedFrom where the order came from; empty when that was not kept
 * @param requestedAt when it was asked for
 * @param startedAt when it began
 * @param finishedAt when it was over
 */
public record Job(
        long id,
        String kind,
        String subject,
        JobState state,
        JobProgress progress,
        Optional<JobFailure> failure,
        boolean cancelRequested,
        long requestedBy,
        String requestedByName,
        String requestedFrom,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** Why it failed, in the words of its work; nothing where it did not fail, or for a reason nobody foresaw. */
    public Optional<String> explanation() {
        return failure.filter(JobFailure.EXPLAINED::equals).map(explained -> progress.message());
    }
}
