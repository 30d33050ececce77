package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurogo.intake.Upload;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** The files that wait for a person's word. */
final class StagedUploads extends Div {

    private final transient List<Upload> uploads;
    private final transient Texts texts;

    StagedUploads(List<Upload> uploads, Texts texts, Button takeAll) {
        this.uploads = uploads;
        this.texts = texts;
        if (uploads.isEmpty()) {
            return;
        }
        takeAll.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        takeAll.setEnabled(!acceptable().isEmpty());
        add(new Panel(texts.get("reception.staged.title", uploads.size()), grid()).actions(takeAll));
    }

    /** Those that can be taken without a further look. */
    List<Upload> acceptable() {
        return uploads.stream().filter(Upload::isAcceptable).toList();
    }

    private Grid<Upload> grid() {
        Grid<Upload> grid = new Grid<>();
        grid.setItems(uploads);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts.get("reception.staged.title", uploads.size()));
        grid.addComponentColumn(upload -> new Anchor(
                        "reception/upload/" + upload.id(), upload.file().name()))
                .setHeader(texts.get("reception.file"))
                .setFlexGrow(4);
        grid.addColumn(upload -> upload.reports().size())
                .setHeader(texts.get("reception.reports"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(Upload::corrections)
                .setHeader(texts.get("reception.corrections"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(Upload::notices)
                .setHeader(texts.get("reception.notices"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::standing).setHeader(texts.get("reception.standing"));
        return grid;
    }

    private StatusBadge standing(Upload upload) {
        return upload.isAcceptable()
                ? new StatusBadge(StatusBadge.Kind.WAITING, texts.get("reception.acceptable"))
                : new StatusBadge(StatusBadge.Kind.MISSING, texts.get("reception.errors", upload.errors()));
    }
}
