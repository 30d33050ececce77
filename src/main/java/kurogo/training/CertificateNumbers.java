package kurogo.training;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Numbers of certificates: fifteen letters of an alphabet without those that look alike, in three groups. Seventy-five bits of chance: whoever
 * does not hold a certificate does not guess one's number.
 */
@Component
class CertificateNumbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 15;
    private static final int GROUP = 5;

    private final SecureRandom random;

    CertificateNumbers(SecureRandom random) {
        this.random = random;
    }

    String next() {
        return grouped(IntStream.range(0, LETTERS)
                .mapToObj(letter -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** A number as it is kept, whatever the width, case and groups it was typed in; O is 0, I and L are 1. */
    static String read(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LETTERS ? grouped(letters) : "";
    }

    private static String grouped(String letters) {
        return IntStream.range(0, LETTERS / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }
}
