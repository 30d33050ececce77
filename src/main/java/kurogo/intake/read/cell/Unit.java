package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit figures are written in. Which there are and how they are spelt is data: {@code kurogo/intake/units.csv}.
 *
 * @param word the word as written in full: 千円
 * @param base the unit it is counted in: 円
 * @param factor how many of the base one of it is
 */
public record Unit(String word, String base, BigDecimal factor) {

    private static final String THING = "THING";
    private static final List<DataTable.Row> TABLE = DataTable.rows("units.csv");
    private static final Map<String, Unit> BY_SPELLING = units();

    /** Words that as well name what is counted: 介護（施設） is a kind of care, 施設数（施設） states a unit. */
    private static final Set<String> THINGS = TABLE.stream()
            .filter(row -> row.cells().getLast().equals(THING))
            .flatMap(row -> row.spellings().stream())
            .map(CellText::normalised)
            .collect(Collectors.toSet());

    /** All spellings as an alternative of a pattern, the longest first. */
    public static final String ANY = BY_SPELLING.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** （千円）, ［人・％］, _千円. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[【〔<](?<words>[^()\\[\\]【】〔〕<>]+)[)\\]】〕>]|_(?<word>[^_()]+)$");
    /** 単位：千円, （単位 人，％）. */
    private static final Pattern BEHIND_UNIT = Pattern.compile("単\\s*位\\s*[:;]?\\s*(?<words>[^()\\[\\]【】〔〕\\s]+)");

    private static final Pattern BETWEEN = Pattern.compile("[、・/]|,(?!\\d{3})");
    private static final Pattern REMARKS = Pattern.compile("[(\\[【〔<][^()\\[\\]【】〔〕<>]*[)\\]】〕>]|\\s");
    private static final Pattern A_COUNT = Pattern.compile(".*[数計]");

    public static final Unit CASES = known("件");
    public static final Unit YEN = known("円");

    public boolean isMoney() {
        return base.equals("円");
    }

    /** Whether figures in it count the same things as figures in another. */
    public boolean fits(Unit other) {
        return base.equals(other.base);
    }

    /** All units. */
    static Collection<Unit> all() {
        return BY_SPELLING.values();
    }

    /** The units of money. */
    public static List<Unit> ofMoney() {
        return all().stream().filter(Unit::isMoney).distinct().toList();
    }

    /** The unit a word names, such as 千円. */
    public static Optional<Unit> named(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_SPELLING.get(CellText.normalised(word)));
    }

    /** The unit a heading names in brackets or behind 単位: 事業費（千円）, 単位：千円. Two different ones decide nothing. */
    public static Optional<Unit> inHeading(String heading) {
        Set<Unit> stated = statedIn(heading);
        return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }

    /** All units a heading or note names; none where a word among them is no unit that is known. */
    public static Set<Unit> statedIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<Unit> stated = new LinkedHashSet<>();
        for (Pattern where : List.of(BEHIND_UNIT, IN_BRACKETS)) {
            where.matcher(plain)
                    .results()
                    .filter(match -> where == BEHIND_UNIT || isUnitOf(plain.substring(0, match.start()), words(match)))
                    .forEach(match -> stated.addAll(all(words(match))));
        }
        return stated;
    }

    /** Whether a word in brackets is the unit of the words before it, not a kind of them. */
    private static boolean isUnitOf(String before, String words) {
        String counted = REMARKS.matcher(before).replaceAll("");
        String word = CellText.normalised(words);
        return !THINGS.contains(word)
                || counted.isEmpty()
                || counted.endsWith(word)
                || A_COUNT.matcher(counted).matches();
    }

    private static String words(MatchResult match) {
        String first = match.group(1);
        return first != null ? first : String.valueOf(match.group(match.groupCount()));
    }

    private static List<Unit> all(String words) {
        List<Optional<Unit>> units =
                Stream.of(BETWEEN.split(words)).map(Unit::named).toList();
        return units.stream().allMatch(Optional::isPresent)
                ? units.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Unit known(String word) {
        return Objects.requireNonNull(BY_SPELLING.get(word), word);
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (DataTable.Row row : TABLE) {
            String word = row.spellings().getFirst();
            Unit unit = new Unit(
                    word, row.cells().get(0), new BigDecimal(row.cells().get(1)));
            row.spellings().forEach(spelling -> units.put(CellText.normalised(spelling), unit));
        }
        return units;
    }
}
