package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.master.ListChange;
import kurogo.master.ListFile;
import kurogo.master.MunicipalityListService;
import kurogo.master.read.CodeList;
import kurogo.text.Texts;
import kurogo.uikit.FileField;
import kurogo.uikit.Panel;

/** Takes in a list of municipality codes: file, what it changes, questions, done. */
final class MunicipalityListPanel extends Div {

    static final int MOST_BYTES = 32 << 20;

    private final transient MunicipalityListService lists;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final PreviewPlace preview = new PreviewPlace();

    MunicipalityListPanel(MunicipalityListService lists, Texts texts, Runnable changed) {
        this.lists = lists;
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-stack");
        add(
                new Panel(
                        texts.get("master.list.title"),
                        new Paragraph(texts.get("master.list.hint")),
                        new FileField(
                                texts.get("master.list.title"),
                                MOST_BYTES,
                                texts,
                                (name, bytes) -> show(new ListFile(name, bytes)))),
                preview);
    }

    private void show(ListFile file) {
        CodeList list = lists.read(file);
        Panel panel = new Panel(texts.get("master.preview", file.name()));
        preview.show(panel);
        if (!list.isSound()) {
            panel.content(new ListProblems(list.problems(), texts));
            return;
        }
        List<ListChange> changes = lists.changes(list);
        ChangeGrid grid = new ChangeGrid(changes, list.municipalities(), texts);
        TakeButtons buttons = new TakeButtons(
                texts.get("master.list.take"), texts, () -> lists.take(file, list, changes, grid.settled()), changed);
        grid.onAnswer(() -> buttons.setTakable(grid.isSettled()));
        buttons.setTakable(grid.isSettled());
        panel.content(new Paragraph(summary(changes, list)), new ListProblems(list.problems(), texts), grid, buttons);
    }

    private String summary(List<ListChange> changes, CodeList list) {
        return texts.get(
                "master.list.summary",
                count(changes, ListChange.Added.class),
                count(changes, ListChange.Renamed.class) + count(changes, ListChange.Corrected.class),
                count(changes, ListChange.Gone.class),
                count(changes, ListChange.Same.class),
                list.wards().size(),
                list.elsewhere());
    }

    private static long count(List<ListChange> changes, Class<? extends ListChange> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
