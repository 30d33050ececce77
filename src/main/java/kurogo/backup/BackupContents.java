package kurogo.backup;

/**
 * What a backup holds, as found by opening it.
 *
 * @param schema version of its tables
 * @param reports versions of reports
 * @param flags flags of reviews
 * @param conversations conversations with municipalities
 * @param entries entries of the audit trail
 * @param latest moment of the latest of them, empty when there is none
 */
public record BackupContents(
        String schema, long reports, long flags, long conversations, long entries, String latest) {}
