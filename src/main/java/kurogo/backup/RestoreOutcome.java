package kurogo.backup;

import java.util.Optional;

/**
 * What became of an order to put a backup back.
 *
 * @param order the order
 * @param refused why it was not put back; the database is then the one it was
 * @param replaced file name under which the database that stood there is kept beside the one put back
 */
public record RestoreOutcome(RestoreOrder order, Optional<BackupRefused.Reason> refused, Optional<String> replaced) {}
