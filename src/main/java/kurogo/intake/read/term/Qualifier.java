package kurogo.intake.read.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.DataTable;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.time.HeadPeriod;

/**
 * What a remark in a heading or the words above it make of the question: 件数（前年度） does not ask what 件数 asks, 事業費（千円） does. The
 * words are data: {@code kurogo/intake/qualifiers.csv}.
 */
public enum Qualifier {
    /** It asks the same. */
    PLAIN,
    /** It asks the same, and says that the year at hand is meant: 今年度. */
    THIS_TIME,
    /** Nobody knows. */
    UNKNOWN,
    /** It asks the same, and says that the figure is not settled: 速報値, 訂正前. */
    UNSETTLED,
    /** It asks for another figure, such as a part of the one asked for. */
    OTHER_FIGURE,
    /** It asks for another year, or for what is planned. */
    OTHER_TIME;

    private static final int LONGEST_ALONE = 7;
    private static final Map<Qualifier, List<String>> WORDS = words();
    /** Words that ask the same, one or several of them: 今年度実績. */
    private static final Pattern THE_SAME = Pattern.compile("(?:%s|%s)+".formatted(anyOf(PLAIN), anyOf(THIS_TIME)));

    private static final Pattern OF_THIS_TIME = Pattern.compile(anyOf(THIS_TIME));
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔<]([^()\\[\\]【】〔〕<>]*)[)\\]】〕>]");
    private static final Pattern BETWEEN = Pattern.compile("[、,・/;:]");
    private static final String SIGN = "(?:[A-Za-zア-ン]\\d?|\\d{1,2})";
    /** A letter or number of a column, a sum of such, a footnote: Ａ, ①, A=B+C, ※1. */
    private static final Pattern SIGNS = Pattern.compile("%1$s(?:=%1$s)?(?:\\+%1$s)*|[※*注]+\\d*".formatted(SIGN));
    /** How to fill in a column, which changes nothing of what it asks but may say it: 前年度の件数を記入. */
    private static final Pattern INSTRUCTION = Pattern.compile(".+参照|.*を?(記入|入力|選択|記載).*");
    /** 千円/件: what one costs, or how many there are of each. */
    private static final Pattern RATE = Pattern.compile("(?:%1$s)/(?:%1$s|月|日|年|1?人|1?件)".formatted(Unit.ANY));

    /** What the remarks in brackets of a heading say, the most telling one. */
    public static Qualifier ofRemarks(String heading) {
        return remarks(heading).stream().map(Qualifier::of).max(Enum::compareTo).orElse(PLAIN);
    }

    /** What stands in brackets in a heading. */
    public static List<String> remarks(String heading) {
        List<String> remarks = new ArrayList<>();
        for (Matcher remark = REMARK.matcher(CellText.normalised(heading)); remark.find(); ) {
            remarks.add(remark.group(1));
        }
        return remarks;
    }

    /** What a remark or the words above a heading say. */
    public static Qualifier of(String text) {
        return RATE.matcher(CellText.normalised(text)).matches()
                ? OTHER_FIGURE
                : parts(text).map(Qualifier::ofWord).max(Enum::compareTo).orElse(PLAIN);
    }

    /** The parts of a remark: 令和7年度決算、千円. */
    public static Stream<String> parts(String remark) {
        return BETWEEN.splitAsStream(CellText.normalised(remark));
    }

    /** What words alone say; signs, figures and units among them say nothing that is known. */
    public static Qualifier ofWords(String text) {
        return parts(text).map(Qualifier::spelled).max(Enum::compareTo).orElse(PLAIN);
    }

    /** Whether a text is nothing but a word that makes another figure of one: 見込値, 前年度の数値. */
    public static boolean isNothingElse(String text) {
        return parts(text).allMatch(part -> spelled(part).makesAnother() && part.length() <= LONGEST_ALONE);
    }

    /** Whether it makes another figure of one, or one that is not settled. */
    public boolean makesAnother() {
        return compareTo(UNKNOWN) > 0;
    }

    /** Whether the question is the one asked for. */
    public boolean asksTheSame() {
        return this == PLAIN || this == THIS_TIME;
    }

    /** The words of a heading without the one that names the year at hand. */
    public static String withoutThisTime(String plain) {
        return OF_THIS_TIME.matcher(plain).replaceFirst("");
    }

    private static Qualifier ofWord(String word) {
        boolean plain = word.equals("単位")
                || Unit.named(word).isPresent()
                || HeadPeriod.of(word).isPresent()
                || SIGNS.matcher(word).matches();
        Qualifier spelled = plain ? PLAIN : spelled(word);
        return spelled == UNKNOWN && INSTRUCTION.matcher(word).matches() ? PLAIN : spelled;
    }

    private static Qualifier spelled(String word) {
        if (word.isEmpty()) {
            return PLAIN;
        }
        if (THE_SAME.matcher(word).matches()) {
            return OF_THIS_TIME.matcher(word).find() ? THIS_TIME : PLAIN;
        }
        return Stream.of(OTHER_TIME, OTHER_FIGURE, UNSETTLED)
                .filter(kind -> spellings(kind).stream().anyMatch(word::contains))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String anyOf(Qualifier kind) {
        return spellings(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> spellings(Qualifier kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    private static Map<Qualifier, List<String>> words() {
        Map<Qualifier, List<String>> words = new EnumMap<>(Qualifier.class);
        for (DataTable.Row row : DataTable.rows("qualifiers.csv")) {
            words.put(
                    valueOf(row.cells().getFirst()),
                    row.spellings().stream().map(CellText::normalised).toList());
        }
        return words;
    }
}
