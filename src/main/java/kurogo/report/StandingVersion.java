package kurogo.report;

import java.util.Optional;

/**
 * What stands for a municipality in a round.
 *
 * @param counted id of the submission that counts, if any
 * @param lastNumber highest version number given so far
 */
record StandingVersion(Optional<Long> counted, int lastNumber) {

    static final StandingVersion NONE = new StandingVersion(Optional.empty(), 0);
}
