package kurogo.report;

import java.time.Instant;
import java.util.Optional;

/**
 * A submission on its way into the database.
 *
 * @param roundId the round
 * @param report the report
 * @param number its version number
 * @param slot the place it takes
 * @param receivedAt when it came in
 * @param receivedBy name of who brought it in
 * @param decision who accepted it, nothing when it waits
 */
record SubmissionEntry(
        long roundId,
        NewSubmission report,
        int number,
        Slot slot,
        Instant receivedAt,
        String receivedBy,
        Optional<Decision> decision) {}
