package kurogo.intake;

import java.time.Instant;
import kurogo.intake.read.term.Mapping;

/**
 * One version of a mapping. It is never changed, so that a file read with it is read the same again.
 *
 * @param id its number in the database
 * @param number counts the versions of a mapping from 1
 * @param content what it says
 * @param savedAt when it was saved
 * @param savedBy name of who saved it
 */
public record MappingVersion(long id, int number, Mapping content, Instant savedAt, String savedBy) {}
