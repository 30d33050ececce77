package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Roman numerals from one to twelve. Those with characters of their own (Ⅳ, Ⅻ) are certain; in Latin letters (XII) only those
 * of two letters and more, for a single one may be a mark, a choice or a withheld figure.
 */
final class RomanNumeral {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern OF_THEIR_OWN = Pattern.compile("[Ⅰ-ⅿ]+");
    private static final Pattern LATIN = Pattern.compile("[IVX]{2,4}");

    private RomanNumeral() {}

    static Optional<BigDecimal> in(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean certain =
                OF_THEIR_OWN.matcher(text).matches() || LATIN.matcher(letters).matches();
        int index = certain ? NUMERALS.indexOf(letters.toUpperCase(Locale.ROOT)) : -1;
        return index < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(index + 1L));
    }
}
