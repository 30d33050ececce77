package kurogo.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the words and codes people use for a part of a fiscal year. */
final class PeriodPartReader {

    private static final Map<String, PeriodPart> WORDS = Map.ofEntries(
            Map.entry("年間", PeriodPart.ANNUAL),
            Map.entry("通年", PeriodPart.ANNUAL),
            Map.entry("通期", PeriodPart.ANNUAL),
            Map.entry("上半期", PeriodPart.FIRST_HALF),
            Map.entry("上期", PeriodPart.FIRST_HALF),
            Map.entry("下半期", PeriodPart.SECOND_HALF),
            Map.entry("下期", PeriodPart.SECOND_HALF),
            Map.entry("第1四半期", PeriodPart.FIRST_QUARTER),
            Map.entry("第一四半期", PeriodPart.FIRST_QUARTER),
            Map.entry("第2四半期", PeriodPart.SECOND_QUARTER),
            Map.entry("第二四半期", PeriodPart.SECOND_QUARTER),
            Map.entry("第3四半期", PeriodPart.THIRD_QUARTER),
            Map.entry("第三四半期", PeriodPart.THIRD_QUARTER),
            Map.entry("第4四半期", PeriodPart.FOURTH_QUARTER),
            Map.entry("第四四半期", PeriodPart.FOURTH_QUARTER));

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐‑–−_・()]+");

    private PeriodPartReader() {}

    /** The part a narrowed text names, or nothing when it names none; an empty text is the whole year. */
    static Optional<PeriodPart> read(String narrowed) {
        String word = SEPARATORS.matcher(narrowed).replaceAll("").toUpperCase(Locale.ROOT);
        return Arrays.stream(PeriodPart.values())
                .filter(part -> part.code().equals(word))
                .findFirst()
                .or(() -> Optional.ofNullable(WORDS.get(word)));
    }
}
