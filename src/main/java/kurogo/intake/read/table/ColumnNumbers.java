package kurogo.intake.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenNumber;

/** A row that numbers the columns of a table: １ ２ ３, （1） （2） （3）, ① ② ③. */
public final class ColumnNumbers {

    private static final int FEWEST = 3;

    private ColumnNumbers() {}

    public static boolean are(List<SourceCell> filled) {
        if (filled.size() < FEWEST || !isNumber(filled.getFirst(), 1)) {
            return false;
        }
        for (int i = 1; i < filled.size(); i++) {
            if (!isNumber(filled.get(i), i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(SourceCell cell, int number) {
        Optional<BigDecimal> written = cell.content() instanceof CellContent.Number(var value, var ignored, var system)
                ? Optional.of(value)
                : WrittenNumber.in(CellText.normalised(CellText.of(cell)).replaceAll("[()]", ""))
                        .map(WrittenNumber::value);
        return written.filter(value -> value.compareTo(BigDecimal.valueOf(number)) == 0)
                .isPresent();
    }
}
