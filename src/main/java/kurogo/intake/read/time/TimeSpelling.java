package kurogo.intake.read.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.intake.read.cell.KanjiNumeral;

/**
 * The one spelling of times that {@link TimeReader} and whoever looks for years know: 令6, R.6, FY2024 and 令和六会計年度 are 令和6年度 and
 * 2024年度, R7.12.31 is 令和7年12月31日. Words and figures around them stay as they are.
 */
final class TimeSpelling {

    private static final String NOT_BEHIND_A_YEAR = "(?![\\d年./・~、,-]|及び|から|と)";

    /** A spelling and what stands for it. */
    private record Rule(Pattern spelling, Function<MatchResult, String> usual) {

        static Rule of(String spelling, Function<MatchResult, String> usual) {
            return new Rule(Pattern.compile(spelling), usual);
        }

        String apply(String text) {
            return spelling.matcher(text).replaceAll(found -> Matcher.quoteReplacement(usual.apply(found)));
        }
    }

    private static final List<Rule> EVERYWHERE = List.of(
            Rule.of(
                    "(?<=令和|平成)[一二三四五六七八九十]{1,3}(?=年|会計|[^一-龥]|$)",
                    found -> KanjiNumeral.in(found.group())
                            .map(BigDecimal::toBigInteger)
                            .map(Object::toString)
                            .orElse(found.group())),
            Rule.of("(?<![政省法指命府号])令\\.?(?=(?:\\d{1,2}|元)(?![\\d条号項章]))", found -> "令和"),
            Rule.of("(?<![公水太平])平\\.?(?=\\d{1,2}(?![\\d条号項方]))", found -> "平成"),
            Rule.of("(?<![A-Za-z0-9])[Rr]\\.?(?=(?:元|\\d{1,2})(?:年|[./]\\d))", found -> "令和"),
            Rule.of("(?<![A-Za-z0-9])[Hh]\\.?(?=\\d{1,2}(?:年|[./]\\d))", found -> "平成"),
            Rule.of("(?<=\\d|元)会計年度", found -> "年度"),
            Rule.of("(?i)(?<=\\d)(?=FY\\.?\\d{2})", found -> "、"),
            Rule.of("(?i)(?<![a-z])FY\\.?(\\d{4})(?:年度|年(?!間))?", found -> found.group(1) + "年度"),
            Rule.of("(?i)(?<![a-z])FY\\.?(\\d{2})(?!\\d)(?:年度|年(?!間))?", found -> "20" + found.group(1) + "年度"),
            Rule.of(
                    "((?:令和|平成)(?:元|\\d{1,2}))[./](0?[1-9]|1[0-2])(?:月(?:(\\d{1,2})日?)?|[./](\\d{1,2})日?)?(?![\\d月])",
                    TimeSpelling::dated),
            Rule.of(
                    "(?<![\\d.])(20\\d{2})[./-](0?[1-9]|1[0-2])(?:月(?:(\\d{1,2})日?)?|[./-](\\d{1,2})日?)?(?![\\d月])",
                    TimeSpelling::dated),
            Rule.of(
                    "(?<![\\d/])(0?[1-9]|1[0-2])/(\\d{1,2})(?=現在|時点|まで|末|~)|(?<=~)(0?[1-9]|1[0-2])/(\\d{1,2})(?![\\d/])",
                    found -> found.group(1) == null
                            ? found.group(3) + "月" + found.group(4) + "日"
                            : found.group(1) + "月" + found.group(2) + "日"),
            Rule.of("自(?=令和|平成|\\d)", found -> ""),
            Rule.of("至(?=令和|平成|\\d)", found -> "~"),
            Rule.of("((?:令和|平成)(?:元|\\d{1,2}))" + NOT_BEHIND_A_YEAR, found -> found.group() + "年度"),
            Rule.of(
                    "(?<![A-Za-z0-9])[Rr]\\.?(\\d{1,2})" + NOT_BEHIND_A_YEAR + "(?![A-Za-z])",
                    found -> "令和" + found.group(1) + "年度"));

    /** In running text 2024 and 6年度 are years too; in a cell by itself the one is a figure and the other may be of any era. */
    private static final List<Rule> IN_TITLES = List.of(
            Rule.of("(?<![\\d.,/A-Za-z-])(20[1-4]\\d)(?![\\d年.,/~・人件円千万A-Za-z-])", found -> found.group() + "年度"),
            Rule.of("(?<![\\d第去近次元和成RrHh・~,、.-]|か|ヶ|箇)(\\d{1,2})年度(?![間目])", found -> "令和" + found.group()),
            Rule.of("(?<=令和|平成) (?=\\d)|(?<=\\d) (?=年度)", found -> ""));

    private static final Pattern SAYS_NO_TIME = Pattern.compile("[^\\d元一二三四五六七八九十]*|[\\d.,+-]*");

    private TimeSpelling() {}

    /** The text of a cell in plain form, with its times in the usual spelling; a figure stays as it is. */
    static String of(String plain) {
        return SAYS_NO_TIME.matcher(plain).matches() ? plain : applied(EVERYWHERE, plain);
    }

    /** The same of a title, the name of a sheet or a line of words, where a figure may be a time. */
    static String ofTitle(String text) {
        return applied(EVERYWHERE, text);
    }

    /** The same where years that lack their era are years too, after all others have been found. */
    static String withBareYears(String title) {
        return applied(IN_TITLES, title);
    }

    private static String applied(List<Rule> rules, String text) {
        String usual = text;
        for (Rule rule : rules) {
            usual = rule.apply(usual);
        }
        return usual;
    }

    private static String dated(MatchResult date) {
        String month = date.group(1) + "年" + Integer.parseInt(date.group(2)) + "月";
        return Stream.of(3, 4)
                .flatMap(group -> Optional.ofNullable(date.group(group)).stream())
                .findFirst()
                .map(day -> month + Integer.parseInt(day) + "日")
                .orElse(month);
    }
}
