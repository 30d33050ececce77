package kurogo.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers that change with the clock (TOTP, RFC 6238, over HOTP, RFC 4226): HMAC-SHA-1 of the number of half minutes since 1970,
 * cut to six digits. Every authenticator program knows this form, and some know no other.
 */
final class TimeCodes {

    /** How many digits people type. */
    static final int DIGITS = 6;

    /** How long a number holds. */
    static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks may be wrong by one step in either direction (RFC 6238, 5.2). */
    private static final int STEPS_AROUND = 1;

    private static final String HMAC = "HmacSHA1";
    private static final int LOW_FOUR_BITS = 0x0f;

    private TimeCodes() {}

    /** The step a moment lies in. */
    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /** The number of a step, with leading zeros. */
    static String code(byte[] key, long step, int digits) {
        byte[] hash = hash(key, step);
        int at = hash[hash.length - 1] & LOW_FOUR_BITS;
        int cut = ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
        String all = "0".repeat(digits) + cut;
        return all.substring(all.length() - digits);
    }

    /** The step around a moment whose number was typed, if it was: in full-width digits too, with a gap in between. */
    static OptionalLong stepOf(String typed, byte[] key, Instant moment) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        long now = stepAt(moment);
        return LongStream.rangeClosed(now - STEPS_AROUND, now + STEPS_AROUND)
                .filter(step -> MessageDigest.isEqual(bytes(digits), bytes(code(key, step, DIGITS))))
                .max();
    }

    private static byte[] bytes(String digits) {
        return digits.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
