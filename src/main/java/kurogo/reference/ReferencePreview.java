package kurogo.reference;

import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.intake.read.published.PublishedResults;

/**
 * What was read of a file of published results. Nothing is kept yet.
 *
 * @param fileName name of the file
 * @param sha256 checksum of its bytes
 * @param rows every line that was understood
 * @param problems what was not, with its place; one error keeps the whole file from being kept
 */
public record ReferencePreview(
        String fileName, String sha256, List<PublishedResults.Row> rows, List<Problem> problems) {

    public ReferencePreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether it may be kept: it holds something, and all of it was understood. */
    public boolean isUsable() {
        return !rows.isEmpty() && problems.stream().noneMatch(Problem::isError);
    }
}
