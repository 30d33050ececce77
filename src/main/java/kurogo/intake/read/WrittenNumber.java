package kurogo.intake.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a person writes it: full-width digits, thousands separators, a unit behind, ▲ before a negative one, a remark
 * in brackets or a footnote mark. Whatever could be read in two ways is not read at all.
 *
 * @param value the number, in the unit that stands with it
 * @param unit the word behind it, empty when none
 * @param note the remark beside it, empty when none
 * @param plain whether it was written in plain half-width digits
 */
record WrittenNumber(BigDecimal value, String unit, String note, boolean plain) {

    private static final Pattern FORM =
            Pattern.compile("(?<sign>[-▲△])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?<fraction>\\.\\d{1,10})?"
                    + "(?<unit>件|人|名|円|千円|万円|百万円|億円|%|か所|箇所|ヶ所|カ所|回|団体|世帯|事業所)?"
                    + "(?<mark>※\\d*|\\*\\d*|注\\d*\\)?)?(?:\\((?<note>[^()]*[^()\\d,.][^()]*)\\))?");
    private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("\\((\\d{1,3}(?:,\\d{3})+|\\d{1,15})\\)");
    /** Small raised digits, fractions and the like unfold into digits and would make another number. */
    private static final Pattern RISKY = Pattern.compile("[²³¹⁰-₉¼-¾⅐-↉]");

    private static final Pattern ENCLOSED = Pattern.compile("[①-⑳⑴-⒛⓪-⓿❶-➓㉑-㉟㊱-㊿Ⅰ-ⅿ]");

    /** The number a text writes, if it writes just one. */
    static Optional<WrittenNumber> in(String text) {
        String stripped = text.strip();
        if (RISKY.matcher(stripped).find()) {
            return Optional.empty();
        }
        if (ENCLOSED.matcher(stripped).find()) {
            return enclosed(stripped);
        }
        String plain = CellText.normalised(stripped.startsWith("'") ? stripped.substring(1) : stripped);
        Matcher negative = NEGATIVE_IN_BRACKETS.matcher(plain);
        if (negative.matches()) {
            BigDecimal amount = digits(negative.group(1)).negate();
            return Optional.of(new WrittenNumber(amount, "", "", false));
        }
        Matcher form = FORM.matcher(plain);
        return form.matches() ? Optional.of(number(form, stripped)) : KanjiNumeral.in(plain);
    }

    private static WrittenNumber number(Matcher form, String stripped) {
        String fraction = orEmpty(form.group("fraction"));
        BigDecimal amount = digits(form.group("digits") + fraction);
        String note = (orEmpty(form.group("mark")) + " " + orEmpty(form.group("note"))).strip();
        boolean asTyped = stripped.matches("-?\\d+(\\.\\d+)?");
        return new WrittenNumber(
                form.group("sign") == null ? amount : amount.negate(), orEmpty(form.group("unit")), note, asTyped);
    }

    /** ⑫ or Ⅳ alone is a number; beside other digits it is a mark of its own. */
    private static Optional<WrittenNumber> enclosed(String text) {
        if (text.codePointCount(0, text.length()) != 1) {
            return Optional.empty();
        }
        String unfolded = CellText.normalised(text).replaceAll("[()]", "");
        return (unfolded.matches("\\d+") ? Optional.of(digits(unfolded)) : RomanNumeral.in(unfolded))
                .map(value -> new WrittenNumber(value, "", "", false));
    }

    private static BigDecimal digits(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
