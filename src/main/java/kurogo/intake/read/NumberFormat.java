package kurogo.intake.read;

import java.util.Locale;
import java.util.Optional;

/**
 * What the number format of a cell tells about its value: a date, a unit written by the format, thousands cut off.
 *
 * @param code format code as stored
 */
record NumberFormat(String code) {

    /** Without quoted words, escaped characters and what stands in square brackets. */
    private String bare() {
        return firstSection().replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
    }

    boolean isDate() {
        return bare().matches("(?i).*[ymdghse].*")
                && !bare().toLowerCase(Locale.ROOT).contains("general");
    }

    boolean isPercent() {
        return bare().contains("%");
    }

    /** How many times the format cuts off three digits: {@code #,##0,} shows thousands. */
    int thousandsCut() {
        String digits = bare().replaceAll("[^0#?,.]", "");
        return digits.length() - digits.replaceAll(",+$", "").length();
    }

    /** The unit the format writes behind the number: {@code #,##0"千円"}. */
    Optional<Unit> unit() {
        String words = firstSection().replaceAll("[0#?,.\"\\\\_ ]|\\[[^\\]]*\\]", "");
        return Unit.named(words);
    }

    private String firstSection() {
        return code.split(";", 2)[0];
    }
}
