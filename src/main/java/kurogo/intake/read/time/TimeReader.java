package kurogo.intake.read.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.KanjiNumeral;
import kurogo.intake.read.time.TimeSaid.Extent;

/**
 * Finds the times that are said in a text, however they are spelled: {@link TimeSpelling} brings them into one spelling, and these
 * are the only patterns for it.
 */
public final class TimeReader {

    /** From one month to another: 令和7年4月~令和7年12月, 4~9月. */
    static final Pattern SPAN = Pattern.compile(
            "(?:(?<year1>%1$s)年)?(?<!\\d)(?<month1>\\d{1,2})(?<named>月)?(?:(?<day1>\\d{1,2})日)?(?:~|-|から|より)"
                            .formatted(Moment.YEAR)
                    + "(?:(?<year2>%1$s)年|(?<next>翌年?)|同年)?(?<month2>\\d{1,2})月(?:(?<day2>\\d{1,2})日|末日?)?(?:まで)?"
                            .formatted(Moment.YEAR));

    private static final String BEHIND_A_MONTH = "の?(?:(?:支援|相談)?(?:実績|件数)|現在|時点|累計|集計|分|まで|末)";
    /** A month or day and what is said to have been counted in or until it, or a month in brackets. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?<year1>%s)年)?(?<!\\d)(?<month1>\\d{1,2})月(?:末日?)?(?:(?<day1>\\d{1,2})日)?%s|(?<=^|[(\\[【〔])(?<alone>\\d{1,2})月(?=$|[)\\]】〕])"
                    .formatted(Moment.YEAR, BEHIND_A_MONTH));

    /** A year, a month, or a month of a year in a text that says nothing else, where 6年度, 12.31 and 4~9 are times too. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:(?<year1>(?:令和?|平成?|[RrHh]|FY)(?:元|\\d{1,4})|20\\d{2})(?:年度年(?=間)|年度?)?|(?<counted>%s)年度?)[./-]?)?"
                            .formatted(Moment.COUNT)
                    + "(?:(?<month1>\\d{1,2})(?:月(?:(?<day1>\\d{1,2})(?!月)日?|末日?)?|(?:[./](?<sign>\\d{1,2})日?)?(?!\\d|[./年])))?");

    private static final Pattern BESIDE = Pattern.compile(
            "(?:[~.,、の()\\[\\]【】〔〕<>-]|から|より|至|自|まで|末日?|現在|時点|分|間|期間|以降|以前|翌年?|同年?|累計|累積|実績|決算|初|上旬|中旬|下旬)*");
    private static final Pattern TO_ITS_END = Pattern.compile("末|まで|累計|[~-]");
    private static final Pattern AS_OF = Pattern.compile("現在|時点|集計");
    private static final Pattern KANJI = Pattern.compile("[一二三四五六七八九十]{1,3}(?=年|月|日)");
    private static final Pattern SAYS_NO_TIME = Pattern.compile("[^\\d元一二三四五六七八九十]*|[(\\[]?\\d{1,3}[)\\]]?");
    private static final Pattern WITHOUT_MARK = Pattern.compile("\\d*|\\d{1,2}[./~-]\\d{1,2}");
    private static final int LONGEST_REIWA = 20;

    private TimeReader() {}

    /** The time a text says, if it says nothing else: 6年度, 令6, R6.4～R7.3, 12月末, 11/30現在. */
    public static Optional<TimeSaid> whole(String text) {
        String plain = CellText.normalised(text);
        if (SAYS_NO_TIME.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<Moment> moments = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher found = ALONE.matcher(TimeSpelling.of(inDigits(plain)));
        while (found.find()) {
            if (!found.group().isEmpty()) {
                found.appendReplacement(rest, "");
                moments.add(alone(found));
            }
        }
        found.appendTail(rest);
        return moments.isEmpty() || !BESIDE.matcher(rest).matches()
                ? Optional.empty()
                : Optional.of(new TimeSaid(moments, extent(plain)));
    }

    /** Year and part of it, where a text says these and nothing else: 令6, R6.4～R7.3. A number alone is no year. */
    static Optional<HeadPeriod> period(String text) {
        return WITHOUT_MARK.matcher(CellText.normalised(text)).matches()
                ? Optional.empty()
                : whole(text).flatMap(TimeSaid::period);
    }

    /** Spans of months, and what was counted in or until a month, in a running text in the usual spelling. */
    static List<TimeSaid> inside(String usual) {
        Stream<TimeSaid> spans = SPAN.matcher(usual).results().map(TimeReader::span);
        Stream<TimeSaid> counted =
                COUNTED.matcher(SPAN.matcher(usual).replaceAll(" ")).results().map(TimeReader::counted);
        return Stream.concat(spans, counted).toList();
    }

    /** 4~9月 is a span; 7-09月 may be September of a year 7. */
    private static TimeSaid span(MatchResult found) {
        boolean unknown = found.group("named") == null
                && Stream.of("month1", "month2")
                        .anyMatch(month -> found.group(month).startsWith("0"));
        List<Moment> ends = List.of(Moment.found(found, 1), Moment.found(found, 2));
        return new TimeSaid(unknown ? List.of(Moment.UNKNOWN) : ends, Extent.ITSELF);
    }

    private static TimeSaid counted(MatchResult found) {
        String alone = found.group("alone");
        return alone == null
                ? new TimeSaid(List.of(Moment.found(found, 1)), extent(found.group()))
                : new TimeSaid(List.of(Moment.month(alone)), Extent.ITSELF);
    }

    private static Moment alone(MatchResult found) {
        Moment moment = Moment.found(found, 1);
        String sign = found.group("sign");
        Moment dated = sign == null ? moment : moment.on(sign);
        String counted = found.group("counted");
        if (counted != null) {
            return dated.in(counted(counted));
        }
        boolean unknown = found.group("year1") != null && moment.year().isEmpty();
        return unknown ? Moment.UNKNOWN : dated;
    }

    /** The year 6年度 or 24年度 is, where nothing else is said of it. */
    private static OptionalInt counted(String count) {
        return count.length() < 2 || Integer.parseInt(count) <= LONGEST_REIWA
                ? Moment.year("令和" + count)
                : Moment.year("20" + count);
    }

    private static Extent extent(String words) {
        if (TO_ITS_END.matcher(words).find()) {
            return Extent.TO_ITS_END;
        }
        return AS_OF.matcher(words).find() ? Extent.AS_OF : Extent.ITSELF;
    }

    /** 六月 is 6月. */
    private static String inDigits(String plain) {
        return KANJI.matcher(plain)
                .replaceAll(number -> KanjiNumeral.in(number.group())
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> number.group().replace("一", "1")));
    }
}
