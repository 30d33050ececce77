package kurogo.intake;

import java.time.Instant;
import java.util.List;
import kurogo.intake.read.Problem;

/**
 * A file that was refused while nobody watched, kept by name until its sender has seen why.
 *
 * @param id its number in the database
 * @param roundId the round it was sent for
 * @param name its name; for one out of an archive, with the archive's name before it
 * @param problems why, at least one
 * @param refusedAt when
 */
public record RefusedFile(long id, long roundId, String name, List<Problem> problems, Instant refusedAt) {

    public RefusedFile {
        problems = List.copyOf(problems);
    }
}
