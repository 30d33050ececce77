package kurogo.backup;

import java.time.Instant;

/**
 * A copy of the database in the folder for backups.
 *
 * @param name its file
 * @param madeAt when it was finished
 * @param bytes its size
 * @param sha256 checksum written beside it when it was made
 */
public record Backup(String name, Instant madeAt, long bytes, String sha256) {}
