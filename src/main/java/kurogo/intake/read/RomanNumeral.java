package kurogo.intake.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Roman numerals from one to twelve, the ones that have characters of their own. */
final class RomanNumeral {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private RomanNumeral() {}

    static Optional<BigDecimal> in(String text) {
        int index = NUMERALS.indexOf(text.toUpperCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(index + 1L));
    }
}
