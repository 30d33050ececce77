package kurogo.intake.read.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.sheet.HeadRows;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the field and their spellings: what headings ask and what words of choice mean. Those built in are kept as
 * data in {@code kurogo/intake/choices.csv} and {@code headings.csv}; a mapping says what else the words of one layout mean.
 */
public final class Terms {

    private static final Terms BUILT_IN = new Terms(choices(), headings(), Optional.empty());

    private static final String PART = "うち";
    /** 事業費 A=B+C, 国庫補助金 B. */
    private static final Pattern LETTER_OF_COLUMN = Pattern.compile("(?<![a-z])[a-z](=[a-z()+×÷*/-]+)?$");

    private static final Pattern BETWEEN = Pattern.compile("^[_・/:：の-]+");

    private final Map<String, Map<String, String>> choices;
    private final Map<String, Heading> headings;
    private final Optional<SaidTerms> said;

    private Terms(Map<String, Map<String, String>> choices, Map<String, Heading> headings, Optional<SaidTerms> said) {
        this.choices = choices;
        this.headings = headings;
        this.said = said;
    }

    /** The terms that come with the program. */
    public static Terms builtIn() {
        return BUILT_IN;
    }

    /** The same with what a person has said, which goes before what is built in. */
    public Terms with(Mapping mapping) {
        return new Terms(choices, headings, Optional.of(new SaidTerms(mapping)));
    }

    /** The mapping in use. */
    public Optional<Mapping> mapping() {
        return said.map(SaidTerms::mapping);
    }

    /** The constant a text names, numbering and brackets around it left out. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        Optional<String> mapped = said(type, text);
        if (mapped.isPresent()) {
            return mapped.map(name -> Enum.valueOf(type, name));
        }
        Map<String, String> spellings = choices.getOrDefault(type.getSimpleName(), Map.of());
        return Optional.ofNullable(spellings.get(key(text)))
                .or(() -> Optional.ofNullable(spellings.get(key(CellText.label(text)))))
                .map(name -> Enum.valueOf(type, name));
    }

    /** A text parted into a term it begins with and what is written behind it. */
    public record Split(String term, String rest) {}

    /** The ways to part a text into a term it begins with and the rest, the longest term first. */
    public <E extends Enum<E>> List<Split> inFront(Class<E> type, String text) {
        String plain = CellText.normalised(text);
        return choices.getOrDefault(type.getSimpleName(), Map.of()).keySet().stream()
                .filter(spelling -> key(plain).startsWith(spelling))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(spelling -> new Split(
                        spelling,
                        BETWEEN.matcher(plain.substring(spelling.length())).replaceFirst("")))
                .toList();
    }

    /** The constants whose names a text mentions; a name within a longer one does not count. */
    public <E extends Enum<E>> Set<E> mentioned(Class<E> type, String text) {
        Set<E> found = EnumSet.noneOf(type);
        parted(type, text, found);
        return found;
    }

    /** The plain form of a text without the names it mentions. */
    public <E extends Enum<E>> String without(Class<E> type, String text) {
        return parted(type, text, EnumSet.noneOf(type));
    }

    private <E extends Enum<E>> String parted(Class<E> type, String text, Set<E> found) {
        String rest = key(text);
        List<Map.Entry<String, String>> longestFirst =
                choices.getOrDefault(type.getSimpleName(), Map.of()).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, String> spelling) ->
                                -spelling.getKey().length()))
                        .toList();
        for (Map.Entry<String, String> spelling : longestFirst) {
            if (rest.contains(spelling.getKey())) {
                found.add(Enum.valueOf(type, spelling.getValue()));
                rest = rest.replace(spelling.getKey(), " ");
            }
        }
        return rest;
    }

    /** Whether it was a person who said what a text names. */
    public <E extends Enum<E>> boolean isMapped(Class<E> type, String text) {
        return said(type, text).isPresent();
    }

    /** The question a heading asks. */
    public Optional<Heading> heading(String text) {
        return Optional.ofNullable(headings.get(key(text))).or(() -> ofLabel(key(CellText.label(text))));
    }

    /** うち国庫負担金 asks what 国庫負担金 asks. */
    private Optional<Heading> ofLabel(String label) {
        Optional<Heading> asked = Optional.ofNullable(headings.get(label))
                .or(() -> Optional.ofNullable(
                        headings.get(LETTER_OF_COLUMN.matcher(label).replaceFirst(""))));
        return asked.isPresent() || !label.startsWith(PART)
                ? asked
                : Optional.ofNullable(headings.get(label.substring(PART.length())))
                        .filter(Heading::isPartOfCost);
    }

    /** Whether the dictionary knows a heading with all that stands in its brackets. */
    public boolean spellsOut(String heading) {
        return headings.containsKey(key(heading));
    }

    /** Whether a person or the dictionary names a constant with all that stands in the brackets of a text. */
    public <E extends Enum<E>> boolean spellsOut(Class<E> type, String text) {
        return isMapped(type, text)
                || choices.getOrDefault(type.getSimpleName(), Map.of()).containsKey(key(text));
    }

    /** Whether a text stands in the head of a table. */
    public boolean isOfHead(String text) {
        return heading(text).isPresent()
                || said.filter(terms -> terms.isOfHead(key(text))).isPresent();
    }

    /** The question a label asks. */
    public Optional<Heading> label(String text) {
        return saidOfLabel(text)
                .map(meaning ->
                        meaning instanceof Meaning.Asks asks ? Optional.of(asks.heading()) : Optional.<Heading>empty())
                .orElseGet(() -> heading(text));
    }

    /** What a person said about a label. */
    public Optional<Meaning> saidOfLabel(String text) {
        return said.flatMap(terms -> terms.label(key(text)));
    }

    /** Whether heads of tables were explained. */
    public boolean explainsHeads() {
        return said.isPresent();
    }

    /** The head with just the headings of these rows, if it is one a person has explained. */
    public Optional<MappedHead> head(HeadRows rows) {
        return said.flatMap(terms -> terms.head(rows));
    }

    /** All spellings of headings that are built in. */
    public Map<String, Heading> spellingsOfHeadings() {
        return headings;
    }

    /** All spellings of a kind of terms that are built in, with the constant each names. */
    public Map<String, String> spellings(ChoiceKind kind) {
        return choices.getOrDefault(kind.typeName(), Map.of());
    }

    /** The plain form by which words are looked up. */
    public static String key(String text) {
        return CellText.normalised(text).toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> Optional<String> said(Class<E> type, String text) {
        return said.flatMap(terms -> terms.word(type.getSimpleName(), key(text)));
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
