package kurogo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
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
    public static void write(WrittenTable table, String notesSheet, OutputStream out) throws IOException {
        write(List.of(table), notesSheet, out);
    }

    /**
     * Writes several tables, each on a sheet named for it, and the notes of all of them, one table's after the other's.
     *
     * @param notesSheet name of the sheet that holds the notes
     */
    public static void write(List<? extends WrittenTable> tables, String notesSheet, OutputStream out)
            throws IOException {
        Workbook workbook = XlsxCells.workbook(out);
        for (WrittenTable table : tables) {
            writeTable(table, workbook.newWorksheet(XlsxCells.sheetName(table.title())));
        }
        List<String> notes =
                tables.stream().flatMap(table -> table.notes().stream()).toList();
        if (!notes.isEmpty()) {
            writeNotes(notes, workbook.newWorksheet(XlsxCells.sheetName(notesSheet)));
        }
        workbook.finish();
    }

    /** Page by page: what is written out needs no memory any more. The first page says how wide the columns are; a sheet ends before the next begins. */
    private static void writeTable(WrittenTable table, Worksheet sheet) throws IOException {
        Iterator<List<ExportValue>> rows = table.rows().iterator();
        List<List<ExportValue>> page = next(rows);
        writeHead(table.columns(), page, sheet);
        int written = 0;
        while (!page.isEmpty()) {
            writePage(page, written + 1, table.columns(), sheet);
            written += page.size();
            sheet.flush();
            page = next(rows);
        }
        sheet.setAutoFilter(0, 0, Math.max(written, 1), table.columns().size() - 1);
        sheet.finish();
    }

    private static List<List<ExportValue>> next(Iterator<List<ExportValue>> rows) {
        List<List<ExportValue>> page = new ArrayList<>();
        while (page.size() < ROWS_AT_ONCE && rows.hasNext()) {
            page.add(rows.next());
        }
        return page;
    }

    private static void writeHead(List<ExportColumn> columns, List<List<ExportValue>> firstPage, Worksheet sheet) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).heading());
            sheet.width(c, XlsxCells.width(columns.get(c), firstPage, c));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(XlsxCells.HEADING_FILL)
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
    }

    private static void writePage(
            List<List<ExportValue>> page, int firstRow, List<ExportColumn> columns, Worksheet sheet) {
        for (int r = 0; r < page.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                XlsxCells.write(
                        page.get(r).get(c), firstRow + r, c, columns.get(c).numberFormat(), sheet);
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
