package kurogo.intake.read.form;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.SheetReading;

/** Figures written with one digit a cell, 1｜2｜件 below one heading: a digit by itself is no figure. */
final class SplitDigits {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** What stands above single digits, if anything does. */
    private static final Pattern PLACE = Pattern.compile("[億千百十一万円件]?");

    private static final int ROWS_ABOVE = 3;

    private SplitDigits() {}

    /** Whether a cell holds one digit beside another one, and no heading of its own says what it is. */
    static boolean areIn(SheetReading sheet, SourceCell cell) {
        int row = cell.address().row();
        int column = cell.address().column();
        boolean beside = isDigit(sheet, row, column - 1) || isDigit(sheet, row, column + 1);
        return beside
                && isDigit(sheet, row, column)
                && IntStream.range(Math.max(0, row - ROWS_ABOVE), row)
                        .filter(above -> !isDigit(sheet, above, column))
                        .mapToObj(above -> CellText.normalised(sheet.matrix().text(above, column)))
                        .allMatch(text -> PLACE.matcher(text).matches());
    }

    private static boolean isDigit(SheetReading sheet, int row, int column) {
        return column >= 0
                && DIGIT.matcher(CellText.normalised(sheet.matrix().text(row, column)))
                        .matches();
    }
}
