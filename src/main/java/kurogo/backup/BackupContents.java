package kurogo.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * What a backup holds, as found by opening it.
 *
 * @param schema version of its tables
 * @param reports versions of reports
 * @param flags flags of reviews
 * @param conversations conversations with municipalities
 * @param entries entries of the audit trail
 * @param latest moment of the latest of them
 */
public record BackupContents(
        String schema, long reports, long flags, long conversations, long entries, Optional<Instant> latest) {}
