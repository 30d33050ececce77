package kurogo.master;

import java.time.Instant;

/**
 * A list that was taken in. Its bytes are kept, so that every state of the master data can be made again.
 *
 * @param id number
 * @param kind what kind of list
 * @param fileName name of the file
 * @param sha256 checksum of its bytes
 * @param importedAt when
 * @param importedBy by whom
 * @param added rows that were new
 * @param changed rows that were changed
 * @param gone rows that ceased to be
 */
public record MasterImport(
        long id,
        Kind kind,
        String fileName,
        String sha256,
        Instant importedAt,
        String importedBy,
        int added,
        int changed,
        int gone) {

    /** Kinds of lists. */
    public enum Kind {
        MUNICIPALITIES,
        POPULATION,
        STATUS
    }
}
