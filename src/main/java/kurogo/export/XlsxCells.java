package kurogo.export;

import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What every workbook of ours has in common: the font, widths that fit, and values written as what they are. */
final class XlsxCells {

    static final int MAX_WIDTH = 60;
    static final String TEXT_FORMAT = "@";
    static final String HEADING_FILL = "E4ECF4";
    private static final String FONT = "BIZ UDPゴシック";
    private static final int MAX_SHEET_NAME = 31;
    private static final int MIN_WIDTH = 8;

    private XlsxCells() {}

    static Workbook workbook(OutputStream out) {
        Workbook workbook = new Workbook(out, "Kurogo", "1.0");
        workbook.setGlobalDefaultFont(FONT, 10);
        return workbook;
    }

    static void write(ExportValue value, int row, int column, String format, Worksheet sheet) {
        switch (value) {
            case ExportValue.Words(String text) -> writeWords(text, row, column, sheet);
            case ExportValue.Amount(var number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format).set();
            }
            case ExportValue.Day(var date) -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(format).set();
            }
            case ExportValue.Blank() -> {}
        }
    }

    /**
     * A cell formatted as text stays text even when somebody edits it: {@code =1+1} never becomes a formula. The text stands in its cell, for
     * the list of shared texts is held until the file is whole; a reader may strip the text of a cell, but not one of the list.
     */
    private static void writeWords(String text, int row, int column, Worksheet sheet) {
        if (text.equals(text.strip())) {
            sheet.inlineString(row, column, text);
        } else {
            sheet.value(row, column, text);
        }
        sheet.style(row, column).format(TEXT_FORMAT).set();
    }

    /** Widest of heading and values, a full-width character counted twice. */
    static int width(ExportColumn column, List<List<ExportValue>> rows, int index) {
        int widest =
                rows.stream().mapToInt(row -> shownWidth(row.get(index))).max().orElse(0);
        return Math.clamp(Math.max(widest, textWidth(column.heading())) + 2, MIN_WIDTH, MAX_WIDTH);
    }

    private static int shownWidth(ExportValue value) {
        return switch (value) {
            case ExportValue.Words(String text) ->
                text.lines().mapToInt(XlsxCells::textWidth).max().orElse(0);
            case ExportValue.Amount(var number) -> number.toPlainString().length() * 4 / 3;
            case ExportValue.Day ignored -> 10;
            case ExportValue.Blank ignored -> 0;
        };
    }

    static int textWidth(String text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    static String sheetName(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), MAX_SHEET_NAME));
    }
}
