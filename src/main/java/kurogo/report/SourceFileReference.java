package kurogo.report;

import java.time.Instant;

/**
 * A file as it was received; its bytes are kept unchanged.
 *
 * @param id its number in the database
 * @param name its name as the sender gave it
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param sizeBytes its size
 * @param receivedAt when it came in
 * @param receivedBy name of who brought it in
 */
public record SourceFileReference(
        long id, String name, String sha256, long sizeBytes, Instant receivedAt, String receivedBy) {}
