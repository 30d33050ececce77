package kurogo.intake.read;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that titles of tables and names of sheets are made of. They are data: {@code kurogo/intake/titles.csv}. */
enum TitleWord {
    /** What comes about later, if at all, or is no amount but a difference. */
    PLAN,
    /** What may stand before such a word in a title of its own: 事業計画. */
    BEFORE_PLAN,
    /** What may stand behind it: 見込額. */
    BEHIND_PLAN,
    /** What a paper is called: 計画書. */
    PAPER,
    /** What came about. */
    RESULTS,
    /** A part of a year, and nobody knows which. */
    PART_UNCLEAR,
    /** Words with such a word in them that speak of no part of a year. */
    NO_PART,
    /** Another year than the one at hand. */
    OTHER_YEAR,
    // parts of a year by their names
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER;

    private static final Map<TitleWord, String> WORDS = words();

    /** Any of the words, as a group of a pattern. */
    String any() {
        return WORDS.getOrDefault(this, "(?!)");
    }

    private static Map<TitleWord, String> words() {
        Map<TitleWord, String> words = new EnumMap<>(TitleWord.class);
        for (DataTable.Row row : DataTable.rows("titles.csv")) {
            words.put(valueOf(row.cells().getFirst()), anyOf(row.spellings()));
        }
        return words;
    }

    private static String anyOf(List<String> spellings) {
        return spellings.stream()
                .map(CellText::normalised)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
