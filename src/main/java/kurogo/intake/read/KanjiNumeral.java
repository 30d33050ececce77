package kurogo.intake.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers in kanji below ten thousand: 十二, 百二十, 二千三, and digit by digit 一二〇. */
final class KanjiNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern BY_DIGIT = Pattern.compile("([〇一二三四五六七八九]{2,4})(件|人|円|千円)?");
    private static final Pattern BY_PLACE =
            Pattern.compile("(?:([二三四五六七八九])?(千))?(?:([二三四五六七八九])?(百))?(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?(件|人|円)?");
    private static final Map<Integer, Integer> PLACES = Map.of(1, 1000, 3, 100, 5, 10);

    private KanjiNumeral() {}

    static Optional<WrittenNumber> in(String text) {
        Matcher digits = BY_DIGIT.matcher(text);
        if (digits.matches()) {
            long value = digits.group(1).chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
            return Optional.of(written(value, digits.group(2)));
        }
        Matcher places = BY_PLACE.matcher(text);
        if (!places.matches() || places.group().replaceAll("[件人円]$", "").isEmpty()) {
            return Optional.empty();
        }
        long value = places.group(7) == null ? 0 : DIGITS.indexOf(places.group(7));
        for (var place : PLACES.entrySet()) {
            if (places.group(place.getKey() + 1) != null) {
                String times = places.group(place.getKey());
                value += (long) place.getValue() * (times == null ? 1 : DIGITS.indexOf(times));
            }
        }
        return Optional.of(written(value, places.group(8)));
    }

    private static WrittenNumber written(long value, @Nullable String unit) {
        return new WrittenNumber(BigDecimal.valueOf(value), unit == null ? "" : unit, "", false);
    }
}
