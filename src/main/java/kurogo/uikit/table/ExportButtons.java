package kurogo.uikit.table;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kurogo.export.MaskedTable;
import kurogo.export.WrittenTable;
import kurogo.text.Texts;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.TableDownload;

/** Hands out a table as CSV and as a workbook, as it stands at the moment a button is pressed. */
public final class ExportButtons extends Div {

    private final transient Texts texts;

    /**
     * Two buttons, for a table that says nothing of persons.
     *
     * @param fileName name of the files without ending
     * @throws IllegalStateException when pressed, if the table says something of persons
     */
    public ExportButtons(String fileName, Supplier<? extends WrittenTable> table, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-screen-actions");
        addButtons(fileName, () -> impersonal(table.get()));
    }

    /**
     * Two buttons, and a box for whoever wants what the table says of persons too; without it a word stands in its place.
     *
     * @param fileName name of the files without ending
     * @param taken told the name of the file with data of persons that is being taken
     */
    public ExportButtons(String fileName, Supplier<? extends WrittenTable> table, Consumer<String> taken, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-screen-actions");
        Checkbox personal = new Checkbox(texts.get("table.personal"));
        personal.setTooltipText(texts.get("table.personal.hint"));
        add(personal);
        addButtons(fileName, () -> personal.getValue() ? whole(fileName, table.get(), taken) : masked(table.get()));
    }

    private void addButtons(String fileName, Supplier<WrittenTable> table) {
        add(
                DownloadButton.streaming(
                        texts.get("table.csv"), () -> TableDownload.streamedCsv(fileName, table.get())),
                DownloadButton.streaming(
                        texts.get("table.xlsx"),
                        () -> TableDownload.streamedXlsx(fileName, table.get(), texts.get("table.notes"))));
    }

    private WrittenTable masked(WrittenTable table) {
        return MaskedTable.of(table, texts.get("table.personal.masked"), texts.get("table.personal.note"));
    }

    private static WrittenTable whole(String fileName, WrittenTable table, Consumer<String> taken) {
        if (MaskedTable.isNeededFor(table)) {
            taken.accept(fileName);
        }
        return table;
    }

    private static WrittenTable impersonal(WrittenTable table) {
        if (MaskedTable.isNeededFor(table)) {
            throw new IllegalStateException(table.title() + " says something of persons");
        }
        return table;
    }
}
