package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a person writes it: full-width digits, thousands parted by commas or spaces, ¥ in front, a unit behind, ▲ before
 * a negative one, a remark in brackets or a footnote mark. Whatever could be read in two ways is not read at all.
 *
 * @param value the number, in the unit that stands with it
 * @param unit the word behind it, empty when none
 * @param note the remark beside it, empty when none
 * @param plain whether it was written in plain half-width digits
 * @param inFull whether it was written with 千, 万 or 億, so that no unit of a column can multiply it
 */
public record WrittenNumber(BigDecimal value, String unit, String note, boolean plain, boolean inFull) {

    private static final String DIGITS = "[1-9]\\d{0,2}(?:,\\d{3})+|\\d{1,15}";
    private static final String REMARK =
            "(?:[(\\[【〔](?<note>[^()\\[\\]【】〔〕]*[^()\\[\\]【】〔〕\\d,.][^()\\[\\]【】〔〕]*)[)\\]】〕])?";
    private static final String MARK = "(?<mark>※\\d*|\\*+|\\*\\d\\)|注\\d*\\)?)?";
    private static final Pattern FORM = Pattern.compile("(?<sign>[-▲△+])?(?<yen>[¥\\\\])?(?<digits>" + DIGITS
            + ")(?<fraction>\\.\\d{1,20})?(?<unit>" + Unit.ANY + ")?" + MARK + REMARK);
    private static final Pattern IN_KANJI =
            Pattern.compile("(?<sign>[-▲△+])?(?<number>[0-9,.〇一二三四五六七八九十百千万億]+)(?<unit>[^0-9,.〇一二三四五六七八九十百千万億()]{1,4})?"
                    + MARK
                    + REMARK);
    /** Small raised digits, fractions and the like unfold into digits and would make another number. */
    private static final Pattern RISKY = Pattern.compile("(?<![a-z])[²³¹⁰-₉]|[¼-¾⅐-⅟↉]");

    private static final Pattern IN_FULL = Pattern.compile("[千万億]");
    private static final Pattern GAP = Pattern.compile("[\\d,.]\\s+[\\d,.]");
    private static final Pattern THOUSANDS_BY_SPACES =
            Pattern.compile("(?<![\\d,.] ?)[1-9]\\d{0,2}(?: \\d{3})+(?! ?[\\d,])");
    private static final Pattern AS_TYPED = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    /** The number a text writes, if it writes just one. */
    public static Optional<WrittenNumber> in(String text) {
        String stripped = text.strip();
        if (RISKY.matcher(stripped).find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> sign = EnclosedNumeral.in(stripped).or(() -> RomanNumeral.in(stripped));
        if (sign.isPresent() || EnclosedNumeral.standsIn(stripped)) {
            return sign.map(value -> new WrittenNumber(value, "", "", false, false));
        }
        return withoutGaps(stripped.startsWith("'") ? stripped.substring(1) : stripped)
                .flatMap(plain -> number(plain, stripped));
    }

    /** The plain form; nothing when space parts digits otherwise than by thousands: 12 34 may be two numbers. */
    private static Optional<String> withoutGaps(String text) {
        String unfolded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String joined = THOUSANDS_BY_SPACES
                .matcher(unfolded)
                .replaceAll(match -> match.group().replace(" ", ""));
        return GAP.matcher(joined).find() ? Optional.empty() : Optional.of(CellText.normalised(joined));
    }

    private static Optional<WrittenNumber> number(String plain, String stripped) {
        Matcher form = FORM.matcher(plain);
        if (form.matches()) {
            return inDigits(form, stripped);
        }
        Matcher kanji = IN_KANJI.matcher(plain);
        return kanji.matches() && Unit.named(plain).isEmpty() ? inKanji(kanji) : Optional.empty();
    }

    private static Optional<WrittenNumber> inDigits(Matcher form, String stripped) {
        boolean yen = form.group("yen") != null;
        String unit = unit(form);
        if (yen && !unit.isEmpty() && !unit.equals(Unit.YEN.word())) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(form.group("digits").replace(",", "") + orEmpty(form.group("fraction")));
        return Optional.of(new WrittenNumber(
                signed(form, amount),
                yen ? Unit.YEN.word() : unit,
                note(form, unit),
                AS_TYPED.matcher(stripped).matches(),
                false));
    }

    /** With kanji in the number only a plain unit may follow: the 千 of 千円 would be one of its digits. */
    private static Optional<WrittenNumber> inKanji(Matcher kanji) {
        String unit = unit(kanji);
        boolean plainUnit = unit.isEmpty()
                || Unit.named(unit)
                        .filter(known -> known.factor().equals(BigDecimal.ONE))
                        .isPresent();
        return plainUnit
                ? KanjiNumeral.in(kanji.group("number"))
                        .map(amount -> new WrittenNumber(
                                signed(kanji, amount),
                                unit,
                                note(kanji, unit),
                                false,
                                IN_FULL.matcher(kanji.group("number")).find()))
                : Optional.empty();
    }

    private static BigDecimal signed(Matcher form, BigDecimal amount) {
        String sign = orEmpty(form.group("sign"));
        return sign.isEmpty() || sign.equals("+") ? amount : amount.negate();
    }

    /** The unit behind it, with brackets around it or without: 12件, 12（件）. */
    private static String unit(Matcher form) {
        String unit = orEmpty(form.group("unit"));
        String remark = orEmpty(form.group("note"));
        return unit.isEmpty() && Unit.named(remark).isPresent() ? remark : unit;
    }

    private static String note(Matcher form, String unit) {
        String remark = orEmpty(form.group("note"));
        boolean isUnit = form.group("unit") == null && remark.equals(unit);
        return (orEmpty(form.group("mark")) + " " + (isUnit ? "" : remark)).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
