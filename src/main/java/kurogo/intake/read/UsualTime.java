package kurogo.intake.read;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Times in the one spelling that everything which looks for years and parts of them knows: 令和六年度, 令6, R.6, FY2024 and
 * 令和6年4月～令和7年3月 are 令和6年度; R7.12.31 is 令和7年12月31日. Words and figures around them stay as they are.
 */
final class UsualTime {

    private static final String YEAR = "(?:令和|平成)(?:元|\\d{1,2})|20\\d{2}";
    private static final Pattern SPAN =
            Pattern.compile("(?:(?<y1>" + YEAR + ")年)?(?<!\\d)(?<m1>\\d{1,2})月(?:(?<d1>\\d{1,2})日)?"
                    + "(?:~|-|から|より)(?:(?<y2>" + YEAR + ")年|(?<next>翌年?)|同年)?"
                    + "(?<m2>\\d{1,2})月(?:(?<d2>\\d{1,2})日|末日?)?(?:まで)?");
    private static final String NOT_BEHIND_A_YEAR = "(?![\\d年./・~、,-]|及び|から|と)";
    private static final int MONTHS = 12;

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
            Rule.of("(?i)(?<![a-z])FY\\.?(\\d{4})(?:年度)?", found -> found.group(1) + "年度"),
            Rule.of("(?i)(?<![a-z])FY\\.?(\\d{2})(?!\\d)(?:年度)?", found -> "20" + found.group(1) + "年度"),
            Rule.of("((?:令和|平成)(?:元|\\d{1,2}))[./](0?[1-9]|1[0-2])月?(?:[./](\\d{1,2})日?)?(?!\\d)", UsualTime::dated),
            Rule.of("(?<![\\d.])(20\\d{2})[./-](0?[1-9]|1[0-2])月?(?:[./-](\\d{1,2})日?)?(?!\\d)", UsualTime::dated),
            Rule.of(
                    "(?<![\\d/])(0?[1-9]|1[0-2])/(\\d{1,2})(?=現在|時点|まで|末|~)|(?<=~)(0?[1-9]|1[0-2])/(\\d{1,2})(?![\\d/])",
                    found -> found.group(1) == null
                            ? found.group(3) + "月" + found.group(4) + "日"
                            : found.group(1) + "月" + found.group(2) + "日"),
            Rule.of("自(?=令和|平成|\\d)", found -> ""),
            Rule.of("至(?=令和|平成|\\d)", found -> "~"),
            new Rule(SPAN, UsualTime::span),
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

    private UsualTime() {}

    /** The text of a cell in plain form, with its times as usual. */
    static String of(String plain) {
        return SAYS_NO_TIME.matcher(plain).matches() ? plain : applied(EVERYWHERE, plain);
    }

    /** The same of a title, the name of a sheet or a line of words. */
    static String ofTitle(String text) {
        return applied(IN_TITLES, applied(EVERYWHERE, text));
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
        return date.group(3) == null ? month : month + Integer.parseInt(date.group(3)) + "日";
    }

    /** 令和7年4月～令和8年3月 is 令和7年度, 4月1日～9月30日 is 4月～9月; what is no usual part of a year stays. */
    private static String span(MatchResult span) {
        int first = Integer.parseInt(span.group("m1"));
        int last = Integer.parseInt(span.group("m2"));
        if (first < 1 || first > MONTHS || last < 1 || last > MONTHS || !isWhole(span, last)) {
            return span.group();
        }
        if (span.group("y1") == null && span.group("y2") == null) {
            return first + "月~" + last + "月";
        }
        return beginning(span, first, last)
                .flatMap(from -> end(span, from, last).flatMap(to -> period(from, to)))
                .map(UsualTime::written)
                .orElseGet(span::group);
    }

    private static boolean isWhole(MatchResult span, int last) {
        String from = span.group("d1");
        String to = span.group("d2");
        int longest = YearMonth.of(2000, last).lengthOfMonth();
        return (from == null || Integer.parseInt(from) == 1)
                && (to == null || Integer.parseInt(to) == longest || last == 2 && Integer.parseInt(to) == longest - 1);
    }

    private static Optional<YearMonth> beginning(MatchResult span, int first, int last) {
        return year(span.group("y1"))
                .or(() -> year(span.group("y2")).map(year -> first <= last ? year : year - 1))
                .map(year -> YearMonth.of(year, first));
    }

    private static Optional<YearMonth> end(MatchResult span, YearMonth from, int last) {
        boolean next = span.group("next") != null || last < from.getMonthValue();
        return span.group("y2") == null
                ? Optional.of(YearMonth.of(from.getYear() + (next ? 1 : 0), last))
                : year(span.group("y2")).map(year -> YearMonth.of(year, last));
    }

    private static Optional<Integer> year(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(Wareki::parseFiscalYear).map(FiscalYear::startYear);
    }

    private static Optional<ReportingPeriod> period(YearMonth from, YearMonth to) {
        FiscalYear year = FiscalYear.of(from.atDay(1));
        return List.of(PeriodPart.values()).stream()
                .map(part -> new ReportingPeriod(year, part))
                .filter(period -> period.firstDay().equals(from.atDay(1))
                        && period.lastDay().equals(to.atEndOfMonth()))
                .findFirst();
    }

    private static String written(ReportingPeriod period) {
        String part = switch (period.part()) {
            case ANNUAL -> "";
            case FIRST_HALF -> "上半期";
            case SECOND_HALF -> "下半期";
            case FIRST_QUARTER -> "第1四半期";
            case SECOND_QUARTER -> "第2四半期";
            case THIRD_QUARTER -> "第3四半期";
            case FOURTH_QUARTER -> "第4四半期";
        };
        return Wareki.fiscalYear(period.year()) + part;
    }
}
