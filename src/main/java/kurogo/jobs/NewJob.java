package kurogo.jobs;

import java.time.Instant;
import java.util.Optional;
import kurogo.access.SignedInUser;

/**
 * A job about to be kept.
 *
 * @param kind what kind of work
 * @param subject what it works on
 * @param input what it is begun with, when it can be begun again
 * @param requestedBy who asked for it
 * @param requestedFrom where the order came from
 * @param requestedAt when
 * @param node the program that will do it
 */
record NewJob(
        String kind,
        String subject,
        Optional<String> input,
        SignedInUser requestedBy,
        String requestedFrom,
        Instant requestedAt,
        String node) {}
