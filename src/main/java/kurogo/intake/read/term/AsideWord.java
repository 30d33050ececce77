package kurogo.intake.read.term;

import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;

/** Words for figures of no municipality, and no sum of them: 平均, 前年度, 増減, 構成比, うち委託分. */
public final class AsideWord {

    private static final Pattern BESIDE_TOTALS =
            Pattern.compile("対?前(年度?|期|回).*|昨年度?.*|(対前年度?)?増減.*|伸び?率|構成(比率?|割合)|割合|比率|.{0,6}平均値?|最大値?|最小値?"
                    + "|中央値|標準偏差|順位|全国(計|合計|平均|値)?");
    private static final Pattern PART = Pattern.compile("うち.*|内訳|内数|再掲.*");

    private AsideWord() {}

    /** Whether a text is one, with brackets around it or without: うち新規, （前年度）. */
    public static boolean isOne(String text) {
        String label = CellText.label(text);
        return label.isEmpty()
                ? Qualifier.ofRemarks(text).compareTo(Qualifier.UNKNOWN) > 0
                : isBesideTotals(label) || isPart(label);
    }

    /** Whether words stand beside totals: 平均, 増減. */
    public static boolean isBesideTotals(String label) {
        return BESIDE_TOTALS.matcher(label).matches();
    }

    /** Whether words name a part of what stands above: うち委託分, 内訳. */
    public static boolean isPart(String label) {
        return PART.matcher(label).matches();
    }
}
