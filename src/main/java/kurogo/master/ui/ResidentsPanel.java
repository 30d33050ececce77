package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.area.Population;
import kurogo.intake.read.Place;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.FigureChange;
import kurogo.master.ListFile;
import kurogo.master.ResidentsService;
import kurogo.master.read.ListProblem;
import kurogo.master.read.ResidentsChoice;
import kurogo.master.read.ResidentsList;
import kurogo.master.read.ResidentsTable;
import kurogo.text.Texts;
import kurogo.uikit.FileField;
import kurogo.uikit.Panel;

/** Takes in a list of residents: file, which column and day are meant, what it changes, done. */
final class ResidentsPanel extends Div {

    private final transient ResidentsService residents;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final Div choosing = new Div();
    private final PreviewPlace preview = new PreviewPlace();

    ResidentsPanel(ResidentsService residents, Texts texts, Runnable changed) {
        this.residents = residents;
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-stack");
        add(
                new Panel(
                        texts.get("master.residents.title"),
                        new Paragraph(texts.get("master.residents.hint")),
                        new FileField(
                                texts.get("master.residents.title"),
                                MunicipalityListPanel.MOST_BYTES,
                                texts,
                                (name, bytes) -> show(new ListFile(name, bytes)))),
                choosing,
                preview);
    }

    private void show(ListFile file) {
        SourceFile opened = file.opened();
        List<ResidentsTable> tables = residents.tables(opened);
        choosing.removeAll();
        preview.removeAll();
        if (tables.isEmpty()) {
            ListProblem.Code code =
                    opened.problems().isEmpty() ? ListProblem.Code.NO_LIST : ListProblem.Code.CANNOT_BE_OPENED;
            preview.show(new Panel(
                    texts.get("master.preview", file.name()),
                    new ListProblems(List.of(new ListProblem(code, Place.file(file.name()), "")), texts)));
            return;
        }
        ResidentsForm form =
                new ResidentsForm(tables, texts, choice -> preview(file, opened, choice), preview::removeAll);
        Panel meaning = new Panel(texts.get("master.residents.meaning", file.name()), form);
        choosing.add(meaning);
        meaning.scrollIntoView();
        form.propose();
    }

    private void preview(ListFile file, SourceFile opened, ResidentsChoice choice) {
        ResidentsList list = residents.read(opened, choice);
        List<FigureChange<Population>> changes = residents.changes(list);
        TakeButtons buttons = new TakeButtons(
                texts.get("master.residents.take"), texts, () -> residents.take(file, list, changes), changed);
        buttons.setTakable(list.isSound() && !changes.isEmpty());
        preview.exchange(new Panel(
                texts.get("master.preview", file.name()),
                new Paragraph(texts.get(
                        "master.residents.summary",
                        changes.stream().filter(FigureChange::isNew).count(),
                        changes.stream().filter(FigureChange::isChange).count(),
                        changes.size(),
                        list.elsewhere())),
                new ListProblems(list.problems(), texts),
                FigureGrids.residents(changes, texts),
                buttons));
    }
}
