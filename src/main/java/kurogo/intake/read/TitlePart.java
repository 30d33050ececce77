package kurogo.intake.read;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.Wareki;

/**
 * The part of a fiscal year that a title names in running text: 第1四半期, 4月～9月, 9月末現在.
 *
 * @param part the part, where one is named; the whole year where that is said
 * @param unclear whether a part is spoken of and nobody can say which: 中間報告, 5月分
 */
record TitlePart(Optional<PeriodPart> part, boolean unclear) {

    private static final Map<Pattern, PeriodPart> NAMES = Map.of(
            Pattern.compile(TitleWord.FIRST_HALF.any()), PeriodPart.FIRST_HALF,
            Pattern.compile(TitleWord.SECOND_HALF.any()), PeriodPart.SECOND_HALF,
            Pattern.compile(TitleWord.FIRST_QUARTER.any()), PeriodPart.FIRST_QUARTER,
            Pattern.compile(TitleWord.SECOND_QUARTER.any()), PeriodPart.SECOND_QUARTER,
            Pattern.compile(TitleWord.THIRD_QUARTER.any()), PeriodPart.THIRD_QUARTER,
            Pattern.compile(TitleWord.FOURTH_QUARTER.any()), PeriodPart.FOURTH_QUARTER);
    private static final Map<String, PeriodPart> MONTHS = Map.of(
            "4-3", PeriodPart.ANNUAL,
            "4-9", PeriodPart.FIRST_HALF,
            "10-3", PeriodPart.SECOND_HALF,
            "4-6", PeriodPart.FIRST_QUARTER,
            "7-9", PeriodPart.SECOND_QUARTER,
            "10-12", PeriodPart.THIRD_QUARTER,
            "1-3", PeriodPart.FOURTH_QUARTER);

    private static final String YEAR = "(?:(?:(?:令和|平成|[RH])(?:元|\\d{1,2})|20\\d{2})年)";
    private static final String BEHIND_A_MONTH = "の?(?:(?:支援|相談)?(?:実績|件数)|現在|時点|累計|集計|分|まで|末)";
    private static final Pattern FROM_TO =
            Pattern.compile("(?<year>" + YEAR + ")?(?<!\\d)(?<from>\\d{1,2})月?(?<day>\\d{1,2}日)?(?:~|-|から)"
                    + "(?<other>" + YEAR + ")?(?:翌年?|同年)?(?<to>\\d{1,2})月(?<last>\\d{1,2}日)?末?日?(?:分|まで)?");
    private static final Pattern UNTIL =
            Pattern.compile("(?<year>" + YEAR + ")?(?<!\\d)(?<month>\\d{1,2})月(?<end>末日?)?(?:(?<day>\\d{1,2})日)?"
                    + "(?<behind>" + BEHIND_A_MONTH + ")|(?<=^|[(\\[【〔])(?<alone>\\d{1,2})月(?=$|[)\\]】〕])");
    private static final Pattern MONTHS_LONG = Pattern.compile("(?<!\\d)(?!12)\\d{1,2}[かヶケカ箇ヵ]月(?:間|分|の?実績|の?累計)");
    private static final Pattern SINCE_A_MONTH = Pattern.compile(
            "年\\d{1,2}月(?:\\d{1,2}日)?(?:~|から)(?!(?:" + YEAR + "|翌年?|同年)?\\d{1,2}月|.{0,3}(?:実施|開始|施行|適用|改正))");
    private static final Pattern SEVERAL_QUARTERS =
            Pattern.compile("[1-4一二三四](?:四半期)?(?:~|-|・|、|,|及び|から)第?[1-4一二三四]四半期|四半期(?:末|まで)");
    private static final Pattern NUMBERED_REPORT = Pattern.compile("第\\d{1,2}回目?の?(?:報告|実績|集計|分)");
    private static final Pattern UNCLEAR = Pattern.compile(TitleWord.PART_UNCLEAR.any());
    private static final Pattern NO_PART = Pattern.compile(TitleWord.NO_PART.any());
    private static final int LAST_MONTH = 3;
    private static final int SHORTEST_MONTH = 30;

    /** @param year the fiscal year it is on, as far as it is known: what is counted later is on the whole of it */
    static TitlePart in(String title, Optional<FiscalYear> year) {
        Set<PeriodPart> named = EnumSet.noneOf(PeriodPart.class);
        String rest =
                NO_PART.matcher(UsualTime.ofTitle(CellText.normalised(title))).replaceAll(" ");
        boolean unclear = Stream.of(MONTHS_LONG, SINCE_A_MONTH, SEVERAL_QUARTERS, NUMBERED_REPORT)
                .anyMatch(words -> words.matcher(rest).find());
        String months = rest;
        for (Map.Entry<Pattern, PeriodPart> name : NAMES.entrySet()) {
            Matcher found = name.getKey().matcher(months);
            if (found.find()) {
                named.add(name.getValue());
                months = found.replaceAll(" ");
            }
        }
        unclear |= UNCLEAR.matcher(months).find();
        for (MatchResult span : FROM_TO.matcher(months).results().toList()) {
            unclear |= !add(part(span), named);
        }
        months = FROM_TO.matcher(months).replaceAll(" ");
        for (Matcher until = UNTIL.matcher(months); until.find(); ) {
            unclear |= !isOfWhole(until, year) && !add(until(until), named);
        }
        boolean said = unclear || named.size() > 1;
        return new TitlePart(said ? Optional.empty() : named.stream().findFirst(), said);
    }

    private static boolean add(Optional<PeriodPart> part, Set<PeriodPart> named) {
        part.ifPresent(named::add);
        return part.isPresent();
    }

    /** A span that still has its years or days is none of the usual ones. */
    private static Optional<PeriodPart> part(MatchResult span) {
        boolean odd = Stream.of("year", "day", "other", "last").anyMatch(group -> span.group(group) != null);
        return odd ? Optional.empty() : Optional.ofNullable(MONTHS.get(span.group("from") + "-" + span.group("to")));
    }

    /** Whether a day lies behind the year, or is the first of it. */
    private static boolean isOfWhole(MatchResult until, Optional<FiscalYear> year) {
        int month = month(until);
        boolean firstDay = month == LAST_MONTH + 1 && "1".equals(until.group("day"));
        Optional<FiscalYear> said = Optional.ofNullable(until.group("year"))
                .flatMap(Wareki::parseFiscalYear)
                .map(known -> known.plus(month <= LAST_MONTH ? -1 : 0));
        boolean later = said.isPresent()
                && year.isPresent()
                && said.get().startYear() > year.get().startYear();
        return firstDay || later;
    }

    private static int month(MatchResult until) {
        return Stream.of("month", "alone")
                .flatMap(group -> Optional.ofNullable(until.group(group)).stream())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** The part that ends with a month; 12月の実績 is on that month alone, and 12月15日現在 on no part. */
    private static Optional<PeriodPart> until(MatchResult until) {
        boolean lastDay = Optional.ofNullable(until.group("day"))
                .map(day -> Integer.parseInt(day) >= SHORTEST_MONTH)
                .orElseGet(() -> Stream.of("まで", "末", "累計").anyMatch(until.group()::contains));
        return lastDay ? Optional.ofNullable(MONTHS.get("4-" + month(until))) : Optional.empty();
    }
}
