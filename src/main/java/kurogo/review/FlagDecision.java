package kurogo.review;

import java.util.Optional;

/**
 * What a person wants of a flag.
 *
 * @param read the flag as the person saw it
 * @param state where it shall stand
 * @param assignee who shall be responsible
 */
record FlagDecision(TrackedFlag read, FlagState state, Optional<Long> assignee) {}
