package kurogo.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Codes on paper that open the door once each when the telephone with the second factor is lost. Kept as checksums alone. */
final class RecoveryCodes {

    /** How many a person is given. */
    static final int MANY = 10;

    /** No letters that are mistaken for one another; 31¹⁰ are 49 bits, guessed no faster than the login lets anybody. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;

    private RecoveryCodes() {}

    /** Codes by chance, as they are shown: {@code k4m8x-27pqw}. */
    static List<String> draw(SecureRandom chance) {
        return Stream.generate(() -> one(chance)).distinct().limit(MANY).toList();
    }

    /** The checksum of a code however it was typed: in capitals, full-width, with or without the dash. */
    static String checksum(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return DigestUtils.sha256Hex(letters);
    }

    private static String one(SecureRandom chance) {
        String letters = chance.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        return letters.substring(0, HALF) + "-" + letters.substring(HALF);
    }
}
