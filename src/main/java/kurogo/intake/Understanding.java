package kurogo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.Problem;

/**
 * What was understood of a file, in short, before anything is kept.
 *
 * @param fileName its name
 * @param refusal why it is refused; nothing when it is to be kept
 * @param digests what was understood, by the round it is for
 * @param handedInOn the latest day of handing in that is written on it
 * @param everyRound whether it was read for every round it holds
 * @param otherRounds whether it is a list that holds rows of other rounds, which were left out
 * @param mapping the version of a mapping it was read with
 */
record Understanding(
        String fileName,
        List<Problem> refusal,
        Map<Long, ReadingDigest> digests,
        Optional<LocalDate> handedInOn,
        boolean everyRound,
        boolean otherRounds,
        Optional<MappingVersion> mapping) {

    Understanding {
        refusal = List.copyOf(refusal);
        digests = Map.copyOf(digests);
    }

    /** A file that is refused. */
    static Understanding refused(String fileName, List<Problem> refusal, boolean everyRound) {
        return new Understanding(fileName, refusal, Map.of(), Optional.empty(), everyRound, false, Optional.empty());
    }

    boolean isRefused() {
        return !refusal.isEmpty();
    }
}
