package kurogo.intake.read;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String YEAR = "(?:(?:令和|平成|[RH])(?:元|\\d{1,2})|20\\d{2})年";
    private static final Pattern FROM_TO =
            Pattern.compile("(\\d{1,2})月?(?:1日)?(?:~|-|から)(?:" + YEAR + "|翌年?)?(\\d{1,2})月(?:\\d{1,2}日)?分?");
    private static final Pattern UNTIL =
            Pattern.compile("(?<year>" + YEAR + ")?(?<month>\\d{1,2})月(?:末日?|(?<day>\\d{1,2})日)の?(?:現在|時点|実績|累計|集計|分)");
    private static final Pattern OF_A_MONTH = Pattern.compile("\\d{1,2}月分");
    private static final Pattern UNCLEAR = Pattern.compile(TitleWord.PART_UNCLEAR.any());
    private static final Pattern NO_PART = Pattern.compile(TitleWord.NO_PART.any());
    private static final int LAST_MONTH = 3;
    private static final int LONGEST_MONTH = 30;

    /** @param year the fiscal year it is on, as far as it is known: what is counted later is on the whole of it */
    static TitlePart in(String title, Optional<FiscalYear> year) {
        Set<PeriodPart> named = EnumSet.noneOf(PeriodPart.class);
        String rest = NO_PART.matcher(CellText.normalised(title)).replaceAll(" ");
        boolean unclear = false;
        for (Map.Entry<Pattern, PeriodPart> name : NAMES.entrySet()) {
            Matcher found = name.getKey().matcher(rest);
            if (found.find()) {
                named.add(name.getValue());
                rest = found.replaceAll(" ");
            }
        }
        for (MatchResult months : FROM_TO.matcher(rest).results().toList()) {
            unclear |= !add(Optional.ofNullable(MONTHS.get(months.group(1) + "-" + months.group(2))), named);
        }
        rest = FROM_TO.matcher(rest).replaceAll(" ");
        for (Matcher until = UNTIL.matcher(rest); until.find(); ) {
            unclear |= !isOfWhole(until, year) && !add(until(until), named);
        }
        boolean said = unclear
                || OF_A_MONTH.matcher(rest).find()
                || UNCLEAR.matcher(rest).find()
                || named.size() > 1;
        return new TitlePart(said ? Optional.empty() : named.stream().findFirst(), said);
    }

    private static boolean add(Optional<PeriodPart> part, Set<PeriodPart> named) {
        part.ifPresent(named::add);
        return part.isPresent();
    }

    /** Whether a day lies behind the year, or is the first of it. */
    private static boolean isOfWhole(Matcher until, Optional<FiscalYear> year) {
        int month = Integer.parseInt(until.group("month"));
        boolean firstDay = month == LAST_MONTH + 1 && "1".equals(until.group("day"));
        Optional<FiscalYear> said = Optional.ofNullable(until.group("year"))
                .flatMap(Wareki::parseFiscalYear)
                .map(known -> known.plus(month <= LAST_MONTH ? -1 : 0));
        boolean later = said.isPresent()
                && year.isPresent()
                && said.get().startYear() > year.get().startYear();
        return firstDay || later;
    }

    private static Optional<PeriodPart> until(Matcher until) {
        boolean end = Optional.ofNullable(until.group("day"))
                .map(day -> Integer.parseInt(day) >= LONGEST_MONTH)
                .orElse(true);
        return end ? Optional.ofNullable(MONTHS.get("4-" + Integer.parseInt(until.group("month")))) : Optional.empty();
    }
}
