package kurogo.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with byte order mark, so that Excel reads Japanese right; plain numbers, ISO
 * dates, blank for what is absent. Notes are left out, since nothing but the table belongs into a file for machines.
 */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {}

    /** Writes the table and flushes; the stream stays open. */
    public static void write(ExportTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        write(table, writer);
    }

    /** The same without byte order mark, for programs that would take it for part of the first heading. */
    public static void writeUnmarked(ExportTable table, OutputStream out) throws IOException {
        write(table, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void write(ExportTable table, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns().stream()
                .map(ExportColumn::heading)
                .map(FormulaGuard::neutralised)
                .toList());
        for (var row : table.rows()) {
            csv.writeRecord(row.stream().map(CsvExport::field).toList());
        }
        csv.flush();
    }

    private static String field(ExportValue value) {
        return switch (value) {
            case ExportValue.Words(String text) -> FormulaGuard.neutralised(text);
            case ExportValue.Amount(var number) -> number.stripTrailingZeros().toPlainString();
            case ExportValue.Day(var date) -> date.toString();
            case ExportValue.Blank() -> "";
        };
    }
}
