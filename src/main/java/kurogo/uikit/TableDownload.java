package kurogo.uikit;

import kurogo.export.CsvExport;
import kurogo.export.WrittenBytes;
import kurogo.export.WrittenTable;
import kurogo.export.XlsxExport;

/** A table as a file to be taken away: CSV for machines, XLSX for people. */
public final class TableDownload {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableDownload() {}

    /**
     * A table as CSV.
     *
     * @param name of the file, without its ending
     */
    public static Download csv(String name, WrittenTable table) {
        return new Download(name + ".csv", CSV, WrittenBytes.of(out -> CsvExport.write(table, out)));
    }

    /** The same, written while it is taken. */
    public static StreamedDownload streamedCsv(String name, WrittenTable table) {
        return new StreamedDownload(name + ".csv", CSV, out -> CsvExport.write(table, out));
    }

    /**
     * A table as a workbook.
     *
     * @param name of the file, without its ending
     * @param notesSheet name of the sheet that says where the figures come from
     */
    public static Download xlsx(String name, WrittenTable table, String notesSheet) {
        return new Download(name + ".xlsx", XLSX, WrittenBytes.of(out -> XlsxExport.write(table, notesSheet, out)));
    }

    /** The same, written while it is taken. */
    public static StreamedDownload streamedXlsx(String name, WrittenTable table, String notesSheet) {
        return new StreamedDownload(name + ".xlsx", XLSX, out -> XlsxExport.write(table, notesSheet, out));
    }

    /**
     * A workbook that is made already.
     *
     * @param name of the file, without its ending
     */
    public static Download workbook(String name, byte[] content) {
        return new Download(name + ".xlsx", XLSX, content);
    }
}
