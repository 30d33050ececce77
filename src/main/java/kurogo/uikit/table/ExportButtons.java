package kurogo.uikit.table;

import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import kurogo.export.CsvExport;
import kurogo.export.ExportTable;
import kurogo.export.XlsxExport;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;

/** Hands out a table as CSV and as a workbook, as it stands at the moment a button is pressed. */
public final class ExportButtons extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Two buttons.
     *
     * @param fileName name of the files without ending
     */
    public ExportButtons(String fileName, Supplier<ExportTable> table, Texts texts) {
        addClassName("kurogo-screen-actions");
        add(
                new DownloadButton(
                        texts.get("table.csv"),
                        () -> new Download(
                                fileName + ".csv",
                                "text/csv; charset=UTF-8",
                                bytes(out -> CsvExport.write(table.get(), out)))),
                new DownloadButton(
                        texts.get("table.xlsx"),
                        () -> new Download(
                                fileName + ".xlsx",
                                XLSX,
                                bytes(out -> XlsxExport.write(table.get(), texts.get("table.notes"), out)))));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
