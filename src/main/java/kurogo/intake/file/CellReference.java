package kurogo.intake.file;

import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.MergedRange;

/** The ways a sheet names its cells: B12, B12:D14, and columns by number. What lies beyond Excel's last cell is damaged. */
final class CellReference {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private CellReference() {}

    /** The cell a reference such as {@code B12} names. */
    static CellAddress cell(String reference) {
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            column = column * 26 + (reference.charAt(letters) & 0x1F);
            requireWithin(column, LAST_COLUMN);
            letters++;
        }
        return new CellAddress(number(reference, letters, LAST_ROW), number(column, LAST_COLUMN));
    }

    /** The range a reference such as {@code B12:D14} names; a single cell is one, too. */
    static MergedRange range(String reference) {
        int colon = reference.indexOf(':');
        CellAddress first = cell(colon < 0 ? reference : reference.substring(0, colon));
        CellAddress last = cell(reference.substring(colon + 1));
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return new MergedRange(first, last);
    }

    /** The 0-based number of a row that the file counts from 1. */
    static int rowNumber(String text) {
        return number(text, 0, LAST_ROW);
    }

    /** The 0-based number of a column that the file counts from 1. */
    static int columnNumber(String text) {
        return number(text, 0, LAST_COLUMN);
    }

    private static int number(String text, int from, int last) {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new FileRefused(ProblemCode.DAMAGED);
            }
            number = number * 10 + (digit - '0');
            requireWithin(number, last);
        }
        return number(number, last);
    }

    private static int number(int countedFromOne, int last) {
        requireWithin(countedFromOne, last);
        if (countedFromOne == 0) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return countedFromOne - 1;
    }

    private static void requireWithin(int number, int last) {
        if (number > last) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    private static boolean isLetter(char letter) {
        return 'A' <= letter && letter <= 'Z' || 'a' <= letter && letter <= 'z';
    }
}
