package kurogo.intake.read.row;

import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.term.AsideWord;

/** A row of a list that is on no municipality and no sum of them: 平均, 前年度, 増減, 構成比, うち委託分. It is said cell by cell. */
public final class AsideRow {

    private static final int WORDS_LOOKED_AT = 3;

    private AsideRow() {}

    public static boolean isOne(ListRow row) {
        return row.filled().stream()
                .limit(WORDS_LOOKED_AT)
                .map(CellText::of)
                .map(CellText::label)
                .anyMatch(text -> AsideWord.isBesideTotals(text) || row.isNameless() && AsideWord.isPart(text));
    }
}
