package kurogo.intake.read.term;

import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.time.MonthWord;

/** What a word makes of the column it stands above, beside others below the same question. */
public final class PartWord {

    private static final Pattern SUM = Pattern.compile(".*計|総数|年間|通年");
    private static final Pattern SUM_OF_SOME = Pattern.compile(".*(?:小計|中計|累計|半期計|四半期計)");
    /** Other counts of the same: 実人数｜延べ. */
    private static final Pattern OTHER_COUNT = Pattern.compile("実|実.*数|延べ?.*|.*人数|.*世帯数?");

    private PartWord() {}

    /** Whether it names the sum of the others. */
    public static boolean isSum(String word) {
        return SUM.matcher(CellText.label(word)).matches();
    }

    /** Whether it is known as that of a part: 新規, 4月. */
    public static boolean isKnown(String word) {
        return MonthWord.is(word) || CostWords.isPartOfSum(CellText.label(word));
    }

    /** Whether the figures below it may be summed up: not those of last year, a rate or a subtotal. */
    public static boolean mayBeOne(String word) {
        String label = CellText.label(word);
        boolean other = Qualifier.of(label) != Qualifier.UNKNOWN
                || AsideWord.isOne(label)
                || SUM_OF_SOME.matcher(label).matches()
                || OTHER_COUNT.matcher(label).matches();
        return isKnown(word) || !other;
    }

    /** Whether the figures below it may be those asked for, or parts of them. */
    public static boolean mayBeMeant(String word) {
        return mayBeOne(word) || OTHER_COUNT.matcher(CellText.label(word)).matches();
    }

    /** Whether it makes others of all figures below it: 計画, 前年度. */
    public static boolean isOfOthers(String word) {
        Qualifier said = Qualifier.ofWords(CellText.label(word));
        return said == Qualifier.OTHER_TIME || said == Qualifier.OTHER_FIGURE;
    }
}
