package kurogo.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Consumer;
import kurogo.backup.Backup;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;

/** The backups there are, the newest first. */
final class BackupGrid extends Grid<Backup> {

    private static final double BYTES_A_MEGABYTE = 1_000_000;

    BackupGrid(List<Backup> backups, Consumer<Backup> look, Texts texts) {
        getElement().setAttribute("aria-label", texts.get("backup.list"));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addColumn(backup -> JapanTime.written(backup.madeAt()))
                .setHeader(texts.get("backup.madeAt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(backup -> texts.get("backup.size.value", backup.bytes() / BYTES_A_MEGABYTE))
                .setHeader(texts.get("backup.size"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Backup::name).setHeader(texts.get("backup.file")).setAutoWidth(true);
        addComponentColumn(backup -> button(backup, look, texts))
                .setHeader(texts.get("backup.restore.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(backups);
    }

    private static Button button(Backup backup, Consumer<Backup> look, Texts texts) {
        Button button = new Button(texts.get("backup.look"), pressed -> look.accept(backup));
        button.setAriaLabel(texts.get("backup.look.label", JapanTime.written(backup.madeAt())));
        return button;
    }
}
