package kurogo.area.master;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One form for all spellings of a place name: compatibility characters, spaces and variation selectors gone, old and variant
 * characters in the form of today ({@code kurogo/area/kanji-variants.txt}), ヶ, ケ and が alike.
 */
final class NameKey {

    private static final String INVISIBLE = "[\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]";
    private static final Map<Integer, Integer> VARIANTS = variants();

    private NameKey() {}

    /** Spaces and invisible characters removed, compatibility characters unfolded, the spelling otherwise kept. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll(INVISIBLE, "");
    }

    static String of(String text) {
        StringBuilder key = new StringBuilder();
        plain(text).codePoints().map(c -> VARIANTS.getOrDefault(c, c)).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static Map<Integer, Integer> variants() {
        Map<Integer, Integer> variants = new HashMap<>();
        for (String line : lines()) {
            int standard = line.codePointAt(0);
            line.codePoints().forEach(variant -> variants.put(variant, standard));
        }
        return Map.copyOf(variants);
    }

    private static List<String> lines() {
        InputStream stream = Objects.requireNonNull(
                NameKey.class.getResourceAsStream("/kurogo/area/kanji-variants.txt"), "belongs to the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
