package kurogo.intake.read.time;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.intake.read.cell.CellText;

/**
 * The part of a fiscal year that a title names in running text: 第1四半期, 4月～9月, 9月末現在.
 *
 * @param part the part, where one is named; the whole year where that is said
 * @param unclear whether a part is spoken of and nobody can say which: 中間報告, 5月分
 */
public record TitlePart(Optional<PeriodPart> part, boolean unclear) {

    private static final Map<Pattern, PeriodPart> NAMES = Map.of(
            Pattern.compile(TitleWord.FIRST_HALF.any()), PeriodPart.FIRST_HALF,
            Pattern.compile(TitleWord.SECOND_HALF.any()), PeriodPart.SECOND_HALF,
            Pattern.compile(TitleWord.FIRST_QUARTER.any()), PeriodPart.FIRST_QUARTER,
            Pattern.compile(TitleWord.SECOND_QUARTER.any()), PeriodPart.SECOND_QUARTER,
            Pattern.compile(TitleWord.THIRD_QUARTER.any()), PeriodPart.THIRD_QUARTER,
            Pattern.compile(TitleWord.FOURTH_QUARTER.any()), PeriodPart.FOURTH_QUARTER);
    private static final Pattern MONTHS_LONG = Pattern.compile("(?<!\\d)(?!12)\\d{1,2}[かヶケカ箇ヵ]月(?:間|分|の?実績|の?累計)");
    private static final Pattern SINCE_A_MONTH = Pattern.compile(
            "年\\d{1,2}月(?:\\d{1,2}日)?(?:~|から)(?!(?:" + Moment.YEAR + "年|翌年?|同年)?\\d{1,2}月|.{0,3}(?:実施|開始|施行|適用|改正))");
    private static final Pattern SEVERAL_QUARTERS =
            Pattern.compile("[1-4一二三四](?:四半期)?(?:~|-|・|、|,|及び|から)第?[1-4一二三四]四半期|四半期(?:末|まで)");
    private static final Pattern NUMBERED_REPORT = Pattern.compile("第\\d{1,2}回目?の?(?:報告|実績|集計|分)");
    private static final Pattern UNCLEAR = Pattern.compile(TitleWord.PART_UNCLEAR.any());
    private static final Pattern NO_PART = Pattern.compile(TitleWord.NO_PART.any());

    /** @param year the fiscal year it is on, as far as it is known: what is counted later is on the whole of it */
    public static TitlePart in(String title, Optional<FiscalYear> year) {
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
        for (TimeSaid time : TimeReader.inside(months)) {
            if (!isOfWhole(time, year)) {
                Optional<PeriodPart> part = part(time);
                part.ifPresent(named::add);
                unclear |= part.isEmpty();
            }
        }
        boolean said = unclear || named.size() > 1;
        return new TitlePart(said ? Optional.empty() : named.stream().findFirst(), said);
    }

    /** Whether a month or day lies behind the year, when a paper on the whole of it is written, or is its first day. */
    private static boolean isOfWhole(TimeSaid time, Optional<FiscalYear> year) {
        return time.isFirstDayOfYear() || year.filter(time::isBehind).isPresent();
    }

    /** A span that still has its years or days is none of the usual ones. */
    private static Optional<PeriodPart> part(TimeSaid time) {
        boolean odd = time.moments().size() > 1 && !time.moments().stream().allMatch(Moment::isMonthAlone);
        return odd ? Optional.empty() : time.part();
    }
}
