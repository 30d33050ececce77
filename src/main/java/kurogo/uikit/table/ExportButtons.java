package kurogo.uikit.table;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import kurogo.export.WrittenTable;
import kurogo.text.Texts;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.TableDownload;

/** Hands out a table as CSV and as a workbook, as it stands at the moment a button is pressed. */
public final class ExportButtons extends Div {

    /**
     * Two buttons.
     *
     * @param fileName name of the files without ending
     */
    public ExportButtons(String fileName, Supplier<? extends WrittenTable> table, Texts texts) {
        addClassName("kurogo-screen-actions");
        add(
                DownloadButton.streaming(
                        texts.get("table.csv"), () -> TableDownload.streamedCsv(fileName, table.get())),
                DownloadButton.streaming(
                        texts.get("table.xlsx"),
                        () -> TableDownload.streamedXlsx(fileName, table.get(), texts.get("table.notes"))));
    }
}
