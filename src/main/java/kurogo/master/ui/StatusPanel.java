package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.area.YearStatus;
import kurogo.master.FigureChange;
import kurogo.master.ListFile;
import kurogo.master.StatusService;
import kurogo.master.read.StatusList;
import kurogo.text.Texts;
import kurogo.uikit.FileField;
import kurogo.uikit.Panel;

/** Takes in a list of the status by year. */
final class StatusPanel extends Div {

    private final transient StatusService statuses;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final PreviewPlace preview = new PreviewPlace();

    StatusPanel(StatusService statuses, Texts texts, Runnable changed) {
        this.statuses = statuses;
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-stack");
        add(
                new Panel(
                        texts.get("master.status.title"),
                        new Paragraph(texts.get("master.status.hint")),
                        new FileField(
                                texts.get("master.status.title"),
                                MunicipalityListPanel.MOST_BYTES,
                                texts,
                                (name, bytes) -> show(new ListFile(name, bytes)))),
                preview);
    }

    private void show(ListFile file) {
        StatusList list = statuses.read(file);
        List<FigureChange<YearStatus>> changes = statuses.changes(list);
        TakeButtons buttons = new TakeButtons(
                texts.get("master.status.take"), texts, () -> statuses.take(file, list, changes), changed);
        buttons.setTakable(list.isSound() && !changes.isEmpty());
        preview.show(new Panel(
                texts.get("master.preview", file.name()),
                new Paragraph(texts.get(
                        "master.status.summary",
                        changes.stream().filter(FigureChange::isNew).count(),
                        changes.stream().filter(FigureChange::isChange).count(),
                        changes.size())),
                new ListProblems(list.problems(), texts),
                FigureGrids.statuses(changes, texts),
                buttons));
    }
}
