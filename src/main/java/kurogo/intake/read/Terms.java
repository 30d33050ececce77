package kurogo.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the field and their spellings: what headings ask and what words of choice mean. Those built in are kept as
 * data in {@code kurogo/intake/choices.csv} and {@code headings.csv}.
 */
public final class Terms {

    private static final Terms BUILT_IN = new Terms(choices(), headings());

    private final Map<String, Map<String, String>> choices;
    private final Map<String, Heading> headings;

    private Terms(Map<String, Map<String, String>> choices, Map<String, Heading> headings) {
        this.choices = choices;
        this.headings = headings;
    }

    /** The terms that come with the program. */
    public static Terms builtIn() {
        return BUILT_IN;
    }

    /** The constant a text names, numbering and brackets around it left out. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        Map<String, String> spellings = choices.getOrDefault(type.getSimpleName(), Map.of());
        return Optional.ofNullable(spellings.get(key(text)))
                .or(() -> Optional.ofNullable(spellings.get(key(CellText.label(text)))))
                .map(name -> Enum.valueOf(type, name));
    }

    /** The question a heading asks. */
    Optional<Heading> heading(String text) {
        return Optional.ofNullable(headings.get(key(text)))
                .or(() -> Optional.ofNullable(headings.get(key(CellText.label(text)))));
    }

    private static String key(String text) {
        return CellText.normalised(text).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, String>> choices() {
        Map<String, Map<String, String>> choices = new HashMap<>();
        for (List<String> row : rows("choices.csv")) {
            Map<String, String> spellings = choices.computeIfAbsent(row.get(0), type -> new HashMap<>());
            for (String spelling : row.get(2).split("\\|")) {
                requireNew(spellings.put(key(spelling), row.get(1)), row.get(1), spelling);
            }
        }
        return Map.copyOf(choices);
    }

    private static Map<String, Heading> headings() {
        Map<String, Heading> headings = new HashMap<>();
        for (List<String> row : rows("headings.csv")) {
            for (String spelling : row.get(1).split("\\|")) {
                Heading heading = Heading.valueOf(row.get(0));
                requireNew(
                        Optional.ofNullable(headings.put(key(spelling), heading))
                                .map(Enum::name)
                                .orElse(null),
                        heading.name(),
                        spelling);
            }
        }
        return Map.copyOf(headings);
    }

    /** A spelling that fits two terms would be a guess. */
    private static void requireNew(@Nullable String before, String now, String spelling) {
        if (before != null && !before.equals(now)) {
            throw new IllegalStateException(spelling + " stands for " + before + " and for " + now);
        }
    }

    private static List<List<String>> rows(String file) {
        InputStream stream = Objects.requireNonNull(
                Terms.class.getResourceAsStream("/kurogo/intake/" + file), file + " belongs to the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", 3)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
