package kurogo.intake.read.answer;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.PeriodPart;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.CostWords;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleYears;
import kurogo.report.answers.Programme;

/**
 * What a remark beside a figure makes of it. An amount of its own, as うち新規3 or 前年度10, and a word that asks nothing else leave it
 * as it is; another time, a silence, a unit, another place or programme, a part or a sum do not: R6, 集計中, 3市町計, 人件費のみ.
 */
final class FigureRemark {

    private static final Pattern WITHDRAWN = Pattern.compile("正しくは|訂正|誤(?=$|り|記)|修正前");
    private static final Pattern FOOTNOTE = Pattern.compile("^(?:※\\d*|\\*+\\d*\\)?|注\\d*\\)?)");
    private static final Pattern BETWEEN = Pattern.compile("[、;/・]|,(?!\\d{3})");
    /** Words and a number behind them. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<of>.*?[^\\d,.])(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?:%s)?[増減]?".formatted(Unit.ANY));
    /** What the number behind such words is of, and no part of a time. */
    private static final Pattern OF_AMOUNT = Pattern.compile(
            "(?:うち|内|ほか|他|別途|再掲).*|.*(?:年度|実績|決算|分|期|[:=は])|\\D*(?<!令和|平成|[RrHh令平]|FY|第|その|[Nn][Oo]|[Nn][Oo]\\.)");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*(?:%s)?".formatted(Unit.ANY));
    /** It is near the figure, or not final. */
    private static final Pattern ABOUT = Pattern.compile("約|およそ|おおよそ|概ね|おおむね|程度|以上|以下|未満|超|上限|下限|[仮案予見概暫推未旧再?]+");

    private static final Pattern NOT_FINAL =
            Pattern.compile("要(?:確認|精査|修正|調整).*|.*(?:後日|可能性|未確認|未確定|変更前|差し?替え?前|変動).*");
    /** Only a part of what is asked for, or more than it. */
    private static final Pattern SCOPE = Pattern.compile(
            "(?!.*(?:重複|税))(?:.*(?:のみ|だけ|に限る|除く|除き|除外|以外|合算|一括|一体|共同(?:実施)?|[按案あ]ん?分)|.+(?:計|全体|合計))(?:後|額|値|分|数)?|全(?!体|額|数|件|て).+");

    private static final Pattern BEHIND_PLACE = Pattern.compile("(?:の?分|の分|を?含む|含め)+$");
    private static final Terms TERMS = Terms.builtIn();

    private FigureRemark() {}

    /** Whether a figure beside which it stands may be another one than what is asked for. */
    static boolean makesAnother(String note) {
        String plain = FOOTNOTE.matcher(CellText.normalised(note)).replaceFirst("");
        return WITHDRAWN.matcher(plain).find()
                || BETWEEN.splitAsStream(plain)
                        .filter(Predicate.not(FigureRemark::isAmount))
                        .anyMatch(FigureRemark::saysOther);
    }

    private static boolean isAmount(String part) {
        Matcher amount = AMOUNT.matcher(part);
        return NUMBER.matcher(part).matches()
                || amount.matches() && OF_AMOUNT.matcher(amount.group("of")).matches();
    }

    private static boolean saysOther(String part) {
        if (part.isEmpty() || Qualifier.ofWords(part) == Qualifier.PLAIN && !saysOtherTime(part)) {
            return false;
        }
        return Qualifier.ofWords(part).makesAnother()
                || ABOUT.matcher(part).matches()
                || NOT_FINAL.matcher(part).matches()
                || SCOPE.matcher(part).matches()
                || Unit.named(part).isPresent()
                || SilenceReading.isMentioned(part)
                || saysOtherTime(part)
                || LineWords.isOfPlaces(BEHIND_PLACE.matcher(part).replaceFirst(""))
                || !TERMS.mentioned(Programme.class, part).isEmpty()
                || CostWords.isPartOf(Heading.COST, part)
                || CostWords.isPartOf(Heading.CASES, part);
    }

    /** A year by its number may be another one than that of the figure; a part of it is none of the whole. */
    private static boolean saysOtherTime(String part) {
        TitlePart named = TitlePart.in(part, Optional.empty());
        return named.unclear()
                || named.part().filter(of -> of != PeriodPart.ANNUAL).isPresent()
                || !TitleYears.of(part).areNone()
                || named.part().isEmpty() && TimeReader.whole(part).isPresent();
    }
}
