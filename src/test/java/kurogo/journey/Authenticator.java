package kurogo.journey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Somebody's authenticator program: numbers by the clock of RFC 6238, each given out once as its owner waits for the next. */
final class Authenticator {

    private static final long SECONDS_A_NUMBER = 30;
    private static final int SIX_DIGITS = 1_000_000;

    private final byte[] key;
    private long last = Long.MIN_VALUE;

    private Authenticator(byte[] key) {
        this.key = key;
    }

    /** With the key a person copied from the screen. */
    static Authenticator of(String letters) {
        return new Authenticator(Base32.builder().get().decode(letters.replace(" ", "")));
    }

    /** The number of now, or the next one where that of now was given out. A server takes the next one for half a minute ahead. */
    String number() {
        last = Math.max(last + 1, Instant.now().getEpochSecond() / SECONDS_A_NUMBER);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(last).array());
            int cut = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(cut % SIX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
