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
 * Writes tables as an Excel workbook: real numbers and dates, headings frozen and filterable, widths that fit, A4
 * landscape, and a last sheet with the notes. Text is stored as text and never runs.
 */
public final class XlsxExport {

    /** How many rows are in memory as cells before they are written out. */
    static final int ROWS_AT_ONCE = 1_000;

    private static final int LINE_POINTS = 15;

    private XlsxExport() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param notesSheet name of the sheet that holds the notes
     */
    public static void write(ExportTable table, String notesSheet, OutputStream out) throws IOException {
        write(List.of(table), notesSheet, out);
    }

    /**
     * Writes several tables, each on a sheet named for it, and the notes of all of them, one table's after the other's.
     *
     * @param notesSheet name of the sheet that holds the notes
     */
    public static void write(List<ExportTable> tables, String notesSheet, OutputStream out) throws IOException {
        Workbook workbook = XlsxCells.workbook(out);
        for (ExportTable table : tables) {
            writeTable(table, workbook.newWorksheet(XlsxCells.sheetName(table.title())));
        }
        List<String> notes =
                tables.stream().flatMap(table -> table.notes().stream()).toList();
        if (!notes.isEmpty()) {
            writeNotes(notes, workbook.newWorksheet(XlsxCells.sheetName(notesSheet)));
        }
        workbook.finish();
    }

    private static void writeTable(ExportTable table, Worksheet sheet) throws IOException {
        int columns = table.columns().size();
        for (int c = 0; c < columns; c++) {
            sheet.value(0, c, table.columns().get(c).heading());
            sheet.width(c, XlsxCells.width(table, c));
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(XlsxCells.HEADING_FILL)
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
        writeRows(table, sheet);
    }

    /** Row by row, for rows that are complete go out and need no memory any more. */
    private static void writeRows(ExportTable table, Worksheet sheet) throws IOException {
        for (int r = 0; r < table.rows().size(); r++) {
            List<ExportValue> row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                XlsxCells.write(row.get(c), r + 1, c, table.columns().get(c).numberFormat(), sheet);
            }
            if ((r + 1) % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    /** A note that is wrapped has a row as high as its lines: no program but Excel finds that out by itself. */
    private static void writeNotes(List<String> lines, Worksheet sheet) {
        sheet.width(0, XlsxCells.MAX_WIDTH);
        IntStream.range(0, lines.size()).forEach(line -> {
            sheet.value(line, 0, lines.get(line));
            sheet.style(line, 0).format(XlsxCells.TEXT_FORMAT).wrapText(true).set();
            sheet.rowHeight(line, LINE_POINTS * lines(lines.get(line)));
        });
    }

    private static int lines(String note) {
        return Math.max(1, Math.ceilDiv(XlsxCells.textWidth(note), XlsxCells.MAX_WIDTH));
    }
}
