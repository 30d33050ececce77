package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with kanji in them: by place 十二, 二千三百; digit by digit 一二〇; mixed 1万2千, 3億4,500万, 1.2万. Not read is what could
 * be something else: 一 (often a dash), 千 and 百万 (units), 1万2 (10,002 or 12,000).
 */
public final class KanjiNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern BY_DIGIT = Pattern.compile("[〇一二三四五六七八九]{2,8}");
    private static final Pattern ONLY_DASHES = Pattern.compile("一+");
    private static final String DIGIT = "[1-9一二三四五六七八九]";
    private static final Pattern SECTION = Pattern.compile(
            "(?:(?<thousands>D)?(?<thousand>千))?(?:(?<hundreds>D)?(?<hundred>百))?(?:(?<tens>D)?(?<ten>十))?(?<ones>D)?"
                    .replace("D", DIGIT));
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,4}");
    private static final Pattern WHOLE =
            Pattern.compile("(?:(?<hundredMillions>[^億万]+)億)?(?:(?<tenThousands>[^億万]+)万)?(?<rest>[^億万]*)");
    private static final Pattern DECIMAL = Pattern.compile("(?<number>\\d{1,5}\\.\\d{1,4})(?<place>[億万])");
    private static final Pattern UNCLEAR_REST = Pattern.compile(DIGIT + "|\\d{1,2}");
    private static final Pattern ANY_KANJI = Pattern.compile("[一二三四五六七八九十百千万億]");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private KanjiNumeral() {}

    /**
     * The number a text writes.
     *
     * @param text in plain form, without a unit
     */
    public static Optional<BigDecimal> in(String text) {
        if (!ANY_KANJI.matcher(text).find() || ONLY_DASHES.matcher(text).matches()) {
            return Optional.empty();
        }
        if (BY_DIGIT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.chars()
                    .mapToObj(digit -> Integer.toString(DIGITS.indexOf(digit)))
                    .reduce("", String::concat)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches()
                ? Optional.of(new BigDecimal(decimal.group("number")).multiply(place(decimal.group("place"))))
                : byPlace(text);
    }

    private static Optional<BigDecimal> byPlace(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        String rest = whole.group("rest");
        boolean large = rest.length() < text.length();
        if (large && UNCLEAR_REST.matcher(rest).matches()) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> sections = List.of(
                section(whole.group("hundredMillions")),
                section(whole.group("tenThousands")),
                section(rest.isEmpty() && large ? null : rest));
        return sections.stream().allMatch(Optional::isPresent)
                ? Optional.of(sections.get(0)
                        .orElseThrow()
                        .multiply(HUNDRED_MILLION)
                        .add(sections.get(1).orElseThrow().multiply(TEN_THOUSAND))
                        .add(sections.get(2).orElseThrow()))
                : Optional.empty();
    }

    /** The number before 億 or 万, or behind them; zero where there is none, nothing where it is none. */
    private static Optional<BigDecimal> section(@Nullable String text) {
        if (text == null) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (FIGURE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        Matcher section = SECTION.matcher(text);
        boolean unitAlone = text.isEmpty() || text.equals("千") || text.equals("百");
        return section.matches() && !unitAlone
                ? Optional.of(BigDecimal.valueOf(times(section.group("thousands"), section.group("thousand"), 1_000)
                        + times(section.group("hundreds"), section.group("hundred"), 100)
                        + times(section.group("tens"), section.group("ten"), 10)
                        + digit(section.group("ones"))))
                : Optional.empty();
    }

    private static long times(@Nullable String digit, @Nullable String place, long value) {
        if (place == null) {
            return 0;
        }
        return digit == null ? value : digit(digit) * value;
    }

    private static long digit(@Nullable String digit) {
        if (digit == null) {
            return 0;
        }
        int kanji = DIGITS.indexOf(digit);
        return kanji >= 0 ? kanji : Long.parseLong(digit);
    }

    private static BigDecimal place(String kanji) {
        return kanji.equals("億") ? HUNDRED_MILLION : TEN_THOUSAND;
    }
}
