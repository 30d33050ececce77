package kurogo.training.rule;

import java.time.Instant;

/**
 * Somebody on a waiting list.
 *
 * @param id number of the enrolment
 * @param municipality whose they are; empty for the prefecture's own
 * @param neverReached whether training has never reached that municipality
 * @param flagged whether it had open flags
 * @param askedAt when they were put down
 */
public record Waiting(long id, String municipality, boolean neverReached, boolean flagged, Instant askedAt) {}
