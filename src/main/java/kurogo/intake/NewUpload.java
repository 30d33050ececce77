package kurogo.intake;

import java.time.LocalDate;

/**
 * A file about to wait for a person's word.
 *
 * @param roundId the round it is for
 * @param fileId the file kept
 * @param handedInOn the day that will count for lateness
 * @param everyRound whether the file is read for every round it holds, and waits in each of them
 * @param otherRounds whether it is a list that holds rows of other rounds, which were left out
 * @param digest what was understood, in short
 */
record NewUpload(
        long roundId,
        long fileId,
        LocalDate handedInOn,
        boolean everyRound,
        boolean otherRounds,
        ReadingDigest digest) {}
