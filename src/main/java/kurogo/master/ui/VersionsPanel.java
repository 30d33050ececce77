package kurogo.master.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.master.MasterImport;
import kurogo.master.MasterImports;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Panel;

/** The lists that were taken in, the newest first, each to be had again as it came. */
final class VersionsPanel extends Div {

    VersionsPanel(MasterImports imports, Texts texts) {
        List<MasterImport> taken = imports.all();
        if (taken.isEmpty()) {
            add(new Panel(texts.get("master.versions.title"), new Paragraph(texts.get("master.versions.none"))));
            return;
        }
        Grid<MasterImport> grid = new Grid<>();
        grid.setItems(taken);
        grid.setAllRowsVisible(taken.size() <= 15);
        grid.getElement().setAttribute("aria-label", texts.get("master.versions.title"));
        grid.addColumn(one -> PeriodNames.in(texts).of(JapanTime.dayOf(one.importedAt())))
                .setHeader(texts.get("master.versions.when"));
        grid.addColumn(MasterImport::importedBy).setHeader(texts.get("master.versions.by"));
        grid.addColumn(one -> texts.of("master", one.kind())).setHeader(texts.get("master.versions.kind"));
        grid.addColumn(MasterImport::added).setHeader(texts.get("master.new")).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(MasterImport::changed)
                .setHeader(texts.get("master.changed"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(MasterImport::gone)
                .setHeader(texts.get("master.ListChange.Gone"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(one -> new DownloadButton(
                        one.fileName(),
                        () -> new Download(one.fileName(), "application/octet-stream", imports.content(one.id()))))
                .setHeader(texts.get("master.versions.file"))
                .setFlexGrow(2);
        add(new Panel(texts.get("master.versions.title"), grid));
    }
}
