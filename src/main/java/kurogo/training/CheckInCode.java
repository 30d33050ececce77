package kurogo.training;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a participant's QR code says: whose it is and until when it is good, with a signature (HMAC-SHA256, its first 128 bits) by the session's
 * key.
 *
 * @param enrolmentId whose
 * @param goodUntil until when, to the minute
 */
record CheckInCode(long enrolmentId, Instant goodUntil) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int CONTENT_BYTES = Long.BYTES + Integer.BYTES;
    private static final int MINUTE_SECONDS = 60;

    /** The code as it is written, wherever it stands in an address. */
    private static final Pattern WRITTEN = Pattern.compile("(?:^|[?&]c=)([A-Za-z0-9_-]{38})(?:$|[&#\\s])");

    /**
     * A code with its signature, not yet verified.
     *
     * @param code what it says
     * @param signature its signature
     */
    record Signed(CheckInCode code, byte[] signature) {

        /** Whether the signature was made with a key. */
        boolean isBy(byte[] key) {
            return MessageDigest.isEqual(signature, code.signature(key));
        }
    }

    /** The code as letters, for an address. */
    String signed(byte[] key) {
        byte[] all = ByteBuffer.allocate(CONTENT_BYTES + SIGNATURE_BYTES)
                .put(content())
                .put(signature(key))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Reads a code, alone or in an address; nothing when it is none. */
    static Optional<Signed> read(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.find()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(found.group(1)));
        long enrolmentId = bytes.getLong();
        Instant goodUntil = Instant.ofEpochSecond(Integer.toUnsignedLong(bytes.getInt()) * MINUTE_SECONDS);
        byte[] signature = new byte[SIGNATURE_BYTES];
        bytes.get(signature);
        return Optional.of(new Signed(new CheckInCode(enrolmentId, goodUntil), signature));
    }

    private byte[] content() {
        return ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(enrolmentId)
                .putInt((int) (goodUntil.getEpochSecond() / MINUTE_SECONDS))
                .array();
    }

    private byte[] signature(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(content()), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
