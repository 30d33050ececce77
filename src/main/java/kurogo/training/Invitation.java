package kurogo.training;

import java.util.List;
import java.util.Optional;

/**
 * A municipality to be invited, and why.
 *
 * @param line how far training has come there
 * @param reasons what speaks for inviting it, the strongest first
 * @param addresses where it is reached; may be empty
 * @param awaited the next session that may do away with the strongest reason and in which somebody of theirs has a seat already
 */
public record Invitation(
        CoverageLine line, List<Reason> reasons, List<String> addresses, Optional<TrainingSession> awaited) {

    public Invitation {
        reasons = List.copyOf(reasons);
        addresses = List.copyOf(addresses);
    }

    /** What speaks for inviting. */
    public enum Reason {
        /** Flagged, and never reached by any training. */
        FLAGGED_AND_NEVER_REACHED(8),
        NEVER_REACHED(4),
        /** Managers in post are known, and none of them has completed the course: whoever had may have moved on. */
        NO_TRAINED_MANAGER(2),
        /** No manager in post is known, so that nobody can say whether one has completed the course. */
        MANAGER_UNKNOWN(2),
        FLAGGED(1);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    /** Whether a mail reaches it and is of use: not where somebody of theirs has a seat already. */
    public boolean isWritten() {
        return !addresses.isEmpty() && awaited.isEmpty();
    }

    int weight() {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }
}
