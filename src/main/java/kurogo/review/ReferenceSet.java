package kurogo.review;

import java.time.Instant;
import java.util.Optional;
import kurogo.calendar.FiscalYear;

/**
 * Published results as they were kept.
 *
 * @param id its number
 * @param title what they are called
 * @param fileName name of the file they stood in
 * @param fileSha256 checksum of the file
 * @param results how many results it holds
 * @param firstYear the earliest fiscal year they are about
 * @param lastYear the latest
 * @param keptAt when it was kept
 * @param keptBy by whom, display name
 * @param withdrawn when, by whom and why it was withdrawn; empty while it is in use
 * @param version counts its changes
 */
public record ReferenceSet(
        long id,
        String title,
        String fileName,
        String fileSha256,
        int results,
        FiscalYear firstYear,
        FiscalYear lastYear,
        Instant keptAt,
        String keptBy,
        Optional<Withdrawal> withdrawn,
        int version) {

    /** When, by whom and why. */
    public record Withdrawal(Instant at, String by, String because) {}
}
