package kurogo.intake.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import org.jspecify.annotations.Nullable;

/** What the value stored in a cell of a modern workbook is, by the type the file gives it. */
final class StoredCells {

    private static final Set<String> ERROR_VALUES =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!");
    private static final int MOST_PLAIN_DIGITS = 18;
    private static final int LONGEST_NUMBER = 400;
    /** Beyond, no spreadsheet program can hold a number, and writing it out would take forever. */
    private static final int LARGEST_EXPONENT = 308;

    private static final String NOT_A_NUMBER = "#NUM!";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}(T00:00:00(\\.0+)?Z?)?";
    private static final String DAY = "yyyy/m/d";

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean date1904;

    StoredCells(SharedTexts texts, CellFormats formats, boolean date1904) {
        this.texts = texts;
        this.formats = formats;
        this.date1904 = date1904;
    }

    /**
     * The content of a cell.
     *
     * @param type the file's word for the type
     * @param style number of the style
     * @param value the stored value, if there is one
     * @param formula the formula that computed it; empty for a cell that was typed in
     */
    CellContent content(String type, int style, @Nullable String value, String formula) {
        CellContent content = shown(stored(type, style, value, formula), style);
        return content != CellContent.EMPTY && formats.isStruck(style) ? struck(content) : content;
    }

    /** A cell that is struck out as a whole says that nothing counts of it: a question to whoever reads it. */
    static CellContent struck(CellContent content) {
        return new CellContent.Text(Lettering.struck(CellText.shown(content)));
    }

    private CellContent shown(CellContent content, int style) {
        return content instanceof CellContent.Text(String text) && formats.isWrittenOver(style)
                ? new CellContent.Text(CellText.shown(text, formats.code(style)))
                : content;
    }

    private CellContent stored(String type, int style, @Nullable String value, String formula) {
        boolean uncomputed = !formula.isEmpty() && (value == null || value.isEmpty() && !type.equals("str"));
        if (uncomputed) {
            return new CellContent.Uncomputed(formula);
        }
        if (value == null) {
            return CellContent.EMPTY;
        }
        return switch (type) {
            case "n" -> number(value.strip(), style);
            case "s" -> value.isEmpty() ? CellContent.EMPTY : text(texts.get(value));
            case "inlineStr" -> text(value);
            case "str" -> formula.isEmpty() ? text(RichText.unescaped(value)) : computed(RichText.unescaped(value));
            case "b" -> truth(value.strip());
            case "e" -> new CellContent.Fault(value.strip());
            case "d" -> day(value.strip());
            default -> throw new FileRefused(ProblemCode.DAMAGED);
        };
    }

    private static CellContent text(String text) {
        return text.isEmpty() ? CellContent.EMPTY : new CellContent.Text(text);
    }

    /** Some programs write an error as the text it is shown by. */
    private static CellContent computed(String text) {
        return ERROR_VALUES.contains(text) ? new CellContent.Fault(text) : new CellContent.Text(text);
    }

    private static CellContent truth(String value) {
        return switch (value) {
            case "1", "true" -> new CellContent.Bool(true);
            case "0", "false" -> new CellContent.Bool(false);
            default -> new CellContent.Fault(value);
        };
    }

    private CellContent number(String value, int style) {
        if (value.isEmpty()) {
            return CellContent.EMPTY;
        }
        String format = formats.code(style);
        if (isPlainDigits(value)) {
            return new CellContent.Number(BigDecimal.valueOf(Long.parseLong(value)), format, date1904);
        }
        if (value.length() > LONGEST_NUMBER) {
            return new CellContent.Fault(NOT_A_NUMBER);
        }
        try {
            BigDecimal number = new BigDecimal(value);
            boolean holdable = Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT + 1;
            return holdable ? new CellContent.Number(number, format, date1904) : new CellContent.Fault(NOT_A_NUMBER);
        } catch (NumberFormatException none) {
            return new CellContent.Fault(value);
        }
    }

    private static boolean isPlainDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() <= MOST_PLAIN_DIGITS;
    }

    /** A day as the strict form of the format writes it; with a time of day it is no day. */
    private static CellContent day(String value) {
        if (!value.matches(ISO_DAY)) {
            return new CellContent.Text(value);
        }
        try {
            long days = ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(value.substring(0, 10)));
            return new CellContent.Number(BigDecimal.valueOf(days), DAY, false);
        } catch (DateTimeException none) {
            return new CellContent.Text(value);
        }
    }
}
