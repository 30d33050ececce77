package kurogo.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.ChronoField;
import java.util.List;
import kurogo.access.AuditRepository.StoredEntry;
import kurogo.checksum.Sha256;

/**
 * The checksums of the audit trail. Each is SHA-256 over the one before (64 hexadecimal digits), the number of the entry, its moment in
 * seconds and microseconds, and its texts in UTF-8, every text with its length in bytes in front, so that no two entries are written
 * alike; behind them the number of the account, where the entry has one: what was chained before accounts were kept stays as it was, and an
 * account that is added or taken away is seen as any other change. Whoever rewrites an entry would have to rewrite every checksum after it, and
 * the last one is on paper.
 */
final class AuditChain {

    /** What the first link is chained to. */
    static final String BEGINNING = "0".repeat(64);

    private AuditChain() {}

    /** The checksum of an entry behind the given one. */
    static String link(String before, StoredEntry stored) {
        AuditEntry entry = stored.entry();
        MessageDigest digest = Sha256.begun();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        number(digest, stored.id());
        number(digest, entry.at().getEpochSecond());
        number(digest, entry.at().get(ChronoField.MICRO_OF_SECOND));
        List.of(entry.actor(), entry.origin(), entry.action(), entry.subject(), entry.before(), entry.after())
                .forEach(text -> text(digest, text));
        entry.account().ifPresent(account -> number(digest, account));
        return Sha256.of(digest);
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
