package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** One numeral in a circle, in brackets or with a point, as a character of its own: ⑫, ❶, ⑴, ⒈, ㊀. */
final class EnclosedNumeral {

    private static final Pattern ENCLOSED = Pattern.compile("[①-⑳⑴-⒇⒈-⒛⓪-⓿❶-➓㉑-㉟㊱-㊿㈠-㈩㊀-㊉]");

    private EnclosedNumeral() {}

    static Optional<BigDecimal> in(String text) {
        return ENCLOSED.matcher(text).matches()
                ? Optional.of(BigDecimal.valueOf(Character.getNumericValue(text.codePointAt(0))))
                : Optional.empty();
    }

    /** Whether such a numeral stands anywhere in a text; beside other digits it is a mark of its own. */
    static boolean standsIn(String text) {
        return ENCLOSED.matcher(text).find();
    }
}
