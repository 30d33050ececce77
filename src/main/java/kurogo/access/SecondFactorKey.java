package kurogo.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;

/**
 * What a person's authenticator program and Kurogo both know.
 *
 * @param letters 160 bits as RFC 4226 asks for, in the 32 letters such programs read (RFC 4648)
 */
public record SecondFactorKey(String letters) {

    private static final int BYTES = 20;
    private static final Pattern FOUR_LETTERS = Pattern.compile("(?<=\\G.{4})");

    static SecondFactorKey draw(SecureRandom chance) {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        return new SecondFactorKey(Base32.builder().get().encodeToString(key));
    }

    byte[] bytes() {
        return Base32.builder().get().decode(letters);
    }

    /** In groups of four, as people copy it by hand where nothing can be photographed. */
    public String grouped() {
        return String.join(" ", FOUR_LETTERS.split(letters)).strip();
    }

    /** The address authenticator programs read off the screen. */
    public String address(String loginName) {
        return "otpauth://totp/Kurogo:%s?secret=%s&issuer=Kurogo&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        URLEncoder.encode(loginName, StandardCharsets.UTF_8).replace("+", "%20"),
                        letters,
                        TimeCodes.DIGITS,
                        TimeCodes.STEP.toSeconds());
    }

    /** Without the key, which has no place in a log. */
    @Override
    public String toString() {
        return "Key of a second factor";
    }
}
