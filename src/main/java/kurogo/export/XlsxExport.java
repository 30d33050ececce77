package kurogo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an Excel workbook: real numbers and dates, headings frozen and filterable, widths that fit, A4
 * landscape, and a second sheet with the notes. Text is stored as text and never runs.
 */
public final class XlsxExport {

    private static final String FONT = "BIZ UDPゴシック";
    private static final int MAX_SHEET_NAME = 31;
    private static final int MIN_WIDTH = 8;
    private static final int MAX_WIDTH = 60;
    private static final String TEXT_FORMAT = "@";
    private static final String HEADING_FILL = "E4ECF4";

    private XlsxExport() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param notesSheet name of the sheet that holds the notes
     */
    public static void write(ExportTable table, String notesSheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Kurogo", "1.0");
        workbook.setGlobalDefaultFont(FONT, 10);
        writeTable(table, workbook.newWorksheet(sheetName(table.title())));
        if (!table.notes().isEmpty()) {
            writeNotes(table, workbook.newWorksheet(sheetName(notesSheet)));
        }
        workbook.finish();
    }

    private static void writeTable(ExportTable table, Worksheet sheet) {
        int columns = table.columns().size();
        for (int c = 0; c < columns; c++) {
            sheet.value(0, c, table.columns().get(c).heading());
            sheet.width(c, width(table, c));
            writeColumn(table, c, sheet);
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(table.rows().size(), 1), columns - 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
    }

    private static void writeColumn(ExportTable table, int column, Worksheet sheet) {
        String format = table.columns().get(column).numberFormat();
        for (int r = 0; r < table.rows().size(); r++) {
            writeValue(table.rows().get(r).get(column), r + 1, column, format, sheet);
        }
    }

    private static void writeValue(ExportValue value, int row, int column, String format, Worksheet sheet) {
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

    /** A cell formatted as text stays text even when somebody edits it: {@code =1+1} never becomes a formula. */
    private static void writeWords(String text, int row, int column, Worksheet sheet) {
        sheet.value(row, column, text);
        sheet.style(row, column).format(TEXT_FORMAT).set();
    }

    private static void writeNotes(ExportTable table, Worksheet sheet) {
        sheet.width(0, MAX_WIDTH);
        List<String> lines = table.notes();
        IntStream.range(0, lines.size()).forEach(line -> {
            sheet.value(line, 0, lines.get(line));
            sheet.style(line, 0).format(TEXT_FORMAT).wrapText(true).set();
        });
    }

    /** Widest of heading and values, a full-width character counted twice. */
    private static int width(ExportTable table, int column) {
        int values = table.rows().stream()
                .mapToInt(row -> shownWidth(row.get(column)))
                .max()
                .orElse(0);
        int heading = textWidth(table.columns().get(column).heading());
        return Math.clamp(Math.max(values, heading) + 2, MIN_WIDTH, MAX_WIDTH);
    }

    private static int shownWidth(ExportValue value) {
        return switch (value) {
            case ExportValue.Words(String text) -> textWidth(text);
            case ExportValue.Amount(var number) -> number.toPlainString().length() * 4 / 3;
            case ExportValue.Day ignored -> 10;
            case ExportValue.Blank ignored -> 0;
        };
    }

    private static int textWidth(String text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private static String sheetName(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), MAX_SHEET_NAME));
    }
}
