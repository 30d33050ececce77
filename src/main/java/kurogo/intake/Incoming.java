package kurogo.intake;

import java.util.Optional;
import kurogo.jobs.Job;
import kurogo.report.SourceFileReference;

/**
 * A file on its way in: it is kept, and is being read or waits for it.
 *
 * @param id its number in the database
 * @param roundId the round it was sent for
 * @param file the file as it came
 * @param everyRound whether it is read for every round it holds
 * @param filesDone how many of the files in it have been read
 * @param job the job that reads it; nothing when it ended before the file did, as when the database was full
 */
public record Incoming(
        long id, long roundId, SourceFileReference file, boolean everyRound, int filesDone, Optional<Job> job) {

    Incoming withJob(Optional<Job> found) {
        return new Incoming(id, roundId, file, everyRound, filesDone, found);
    }

    /** What its job works on. */
    String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "incoming/" + id;
    }
}
