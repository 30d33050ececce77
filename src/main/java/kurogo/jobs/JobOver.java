package kurogo.jobs;

import java.time.Duration;

/**
 * Told when this program is over with a job.
 *
 * @param kind what kind of work it was
 * @param state how it ended
 * @param took from its beginning to its end
 */
public record JobOver(String kind, JobState state, Duration took) {}
