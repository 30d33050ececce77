package kurogo.intake.read;

import java.util.regex.Pattern;

/** A row of a list that is on no municipality and no sum of them: 平均, 前年度, 増減, 構成比, うち委託分. It is said cell by cell. */
final class AsideRow {

    private static final int WORDS_LOOKED_AT = 3;
    private static final Pattern BESIDE_TOTALS =
            Pattern.compile("対?前(年度?|期|回).*|昨年度?.*|(対前年度?)?増減.*|伸び?率|構成(比率?|割合)|割合|比率|.{0,6}平均値?|最大値?|最小値?"
                    + "|中央値|標準偏差|順位|全国(計|合計|平均|値)?");
    private static final Pattern PART = Pattern.compile("うち.*|内訳|内数|再掲.*");

    private AsideRow() {}

    /** Whether a text names such a row, with brackets around it or without: うち新規, （前年度）. */
    static boolean isWordOfOne(String text) {
        String label = CellText.label(text);
        return label.isEmpty()
                ? Qualifier.ofRemarks(text).compareTo(Qualifier.UNKNOWN) > 0
                : BESIDE_TOTALS.matcher(label).matches() || PART.matcher(label).matches();
    }

    static boolean isOne(ListRow row) {
        return row.filled().stream()
                .limit(WORDS_LOOKED_AT)
                .map(CellText::of)
                .map(CellText::label)
                .anyMatch(text -> BESIDE_TOTALS.matcher(text).matches()
                        || row.isNameless() && PART.matcher(text).matches());
    }
}
