package kurogo.review;

import java.time.Instant;
import java.util.Optional;
import kurogo.review.rule.Flag;

/**
 * A flag with its life.
 *
 * @param id its number
 * @param roundId the round it was found in
 * @param finding what the last evaluation that found it says
 * @param state where it stands
 * @param holds whether the last evaluation still found it
 * @param assignee the user responsible
 * @param raisedAt when it was first found
 * @param changedAt when anything about it last changed
 * @param version counts its changes, so that two people are told of each other
 */
public record TrackedFlag(
        long id,
        long roundId,
        Flag finding,
        FlagState state,
        boolean holds,
        Optional<Long> assignee,
        Instant raisedAt,
        Instant changedAt,
        int version) {

    FlagKey key() {
        return FlagKey.of(finding);
    }
}
