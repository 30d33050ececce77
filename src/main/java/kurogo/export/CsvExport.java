package kurogo.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with byte order mark, so that Excel reads Japanese right; plain numbers, ISO
 * dates, blank for what is absent. Notes are left out, since nothing but the table belongs into a file for machines.
 */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String MISSING = "〓";

    private CsvExport() {}

    /** Writes the table and flushes; the stream stays open. */
    public static void write(WrittenTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        write(table, writer);
    }

    /** The same without byte order mark, for programs that would take it for part of the first heading. */
    public static void writeUnmarked(WrittenTable table, OutputStream out) throws IOException {
        write(table, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * The same in CP932 for old programs. Letters it lacks become {@value #MISSING}; {@link #missingFromCp932} tells them beforehand.
     */
    public static void writeCp932(WrittenTable table, OutputStream out) throws IOException {
        CharsetEncoder encoder = CP932.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(MISSING.getBytes(CP932));
        write(table, new OutputStreamWriter(out, encoder));
    }

    /** The letters of a table that CP932 does not have, each once. */
    public static List<String> missingFromCp932(WrittenTable table) {
        CharsetEncoder encoder = CP932.newEncoder();
        Stream<String> headings = table.columns().stream().map(ExportColumn::heading);
        Stream<String> fields = StreamSupport.stream(table.rows().spliterator(), false)
                .flatMap(List::stream)
                .map(CsvExport::field);
        return Stream.concat(headings, fields)
                .flatMapToInt(String::codePoints)
                .distinct()
                .mapToObj(Character::toString)
                .filter(letter -> !encoder.canEncode(letter))
                .toList();
    }

    private static void write(WrittenTable table, Writer writer) throws IOException {
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
