package kurogo.intake.read.title;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.area.master.Match;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.table.UnitNote;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.time.UsualTime;

/**
 * Whether the words of a title, or the name of a sheet, are all of those that say nothing but what is asked for: 様式第1号 令和7年度
 * 重層的支援体制整備事業 実績報告. Whatever else stands there may make the figures others: 集計途中, 回答分のみ, 汐見原市.
 */
public final class HarmlessTitle {

    private static final String NUMBER = "第?\\d{1,3}(?:[-の]\\d{1,3})*";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:様式|別紙|別添|別表|別記|表|図|資料|添付|シート|sheet|no\\.?|その|頁|ページ)" + NUMBER + "(?:号|表)?(?:様式|関係)?|第"
                    + "\\d{1,3}(?:号|表)(?:様式)?(?:の\\d{1,2})?|第\\d{1,3}条(?:の\\d{1,2})?(?:関係)?|^\\d{1,2}(?!\\d)[.:)]?");
    private static final String YEAR = "(?:(?:令和|平成|[RH])(?:元|\\d{1,2})|20\\d{2})";
    private static final String DAY = "\\d{1,2}月(?:\\d{1,2}日|末日?)?";
    /** What it says of time is judged by others. */
    private static final Pattern TIME =
            Pattern.compile("%1$s年度|(?:%1$s年)?%2$s(?:(?:~|-|から)(?:%1$s年|翌年)?%2$s)?(?:まで|現在|時点|末|から(?=の?(?:実施|開始)))?"
                    .formatted(YEAR, DAY));

    private static final Pattern PART = Pattern.compile("[(\\[【]?(?:%s|%s|%s|%s|%s|%s)"
            .formatted(
                    TitleWord.FIRST_HALF.any(),
                    TitleWord.SECOND_HALF.any(),
                    TitleWord.FIRST_QUARTER.any(),
                    TitleWord.SECOND_QUARTER.any(),
                    TitleWord.THIRD_QUARTER.any(),
                    TitleWord.FOURTH_QUARTER.any()));
    /** What stands there besides what is asked for, and takes nothing from it: 再掲を含む, 件数及び構成比. */
    private static final Pattern BESIDE = Pattern.compile(
            "[一-龥]{1,10}を?含む?|(?:及び|並びに|[・と])%1$s|%1$s・%1$s別|新規・継続別".formatted(TitleWord.OTHER_FIGURE.any()));

    private static final Pattern SECTION = Pattern.compile("[一-龥]{1,8}(?:課|室|係)");
    private static final Pattern PREFECTURE = Pattern.compile("[一-龥]{2,3}[都道府県]");
    private static final Pattern WORDS = Pattern.compile("(?i)" + TitleWord.HARMLESS.any());
    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}\\p{S}、。・「」『』〔〕【】〜ー―…※]");
    private static final Pattern CONTACT = Pattern.compile("(?i)" + TitleWord.CONTACT.any());
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("[東西南北中央]{0,3}部?" + TitleWord.KIND_OF_PLACE.any() + "分?");

    private HarmlessTitle() {}

    /** Whether a text is made of such words and nothing else, or says only who made the paper and when. */
    public static boolean isOne(String text, MunicipalityDirectory directory) {
        return TitleDoubt.isOfThePaper(text)
                || isOfContact(text)
                || UnitNote.is(text)
                || rest(text, directory).isEmpty();
    }

    /** Whether a text says whom to ask. */
    static boolean isOfContact(String text) {
        return CONTACT.matcher(CellText.normalised(text)).find();
    }

    /** The same of the name of a sheet, which may be that of a municipality or a part of the prefecture. */
    static boolean isOneOfSheet(String name, MunicipalityDirectory directory) {
        return isOne(name, directory)
                || directory.resolve("", name) instanceof Match.Found
                || directory.isCounty(name)
                || KIND_OF_PLACE.matcher(CellText.label(name)).matches();
    }

    private static String rest(String text, MunicipalityDirectory directory) {
        String rest = UsualTime.ofTitle(CellText.normalised(text));
        for (Pattern known : new Pattern[] {TIME, PART, NUMBERED}) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        rest = PREFECTURE.matcher(rest).replaceAll(found -> withoutOwn(found.group(), directory));
        for (Pattern known : new Pattern[] {BESIDE, SECTION, WORDS, SIGNS}) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        return rest.strip();
    }

    /** Letters before the name of the prefecture may belong to other words. */
    private static String withoutOwn(String word, MunicipalityDirectory directory) {
        return IntStream.range(0, word.length())
                .filter(from -> directory.isOwnPrefecture(word.substring(from)))
                .mapToObj(from -> word.substring(0, from))
                .findFirst()
                .orElse(word);
    }
}
