package kurogo.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job with what only the doing of it needs.
 *
 * @param job the job
 * @param input what it is begun with, when it can be begun again
 * @param node the program that does it
 * @param nodeSeenAt when that was last seen alive
 */
record StoredJob(Job job, Optional<String> input, String node, Instant nodeSeenAt) {}
