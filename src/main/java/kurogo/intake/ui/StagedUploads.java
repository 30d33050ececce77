package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Upload;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** The files that wait for a person's word: each and in all, to be taken one by one, some, or all that can be. */
final class StagedUploads extends Div {

    private static final int MANY = 10;

    private final transient List<Upload> uploads;
    private final transient Texts texts;
    private final transient Words words;
    private final Grid<Upload> grid = new Grid<>();
    private final Button takeChosen = new Button();

    /** How taking is called: staff accept, a municipality hands in. */
    record Words(String all, String chosen, String evenSo, String others) {

        static final Words OF_STAFF = new Words(
                "preview.staged.acceptAll",
                "preview.staged.acceptChosen",
                "preview.staged.acceptEvenSo",
                "preview.staged.acceptOthers");
        static final Words OF_REPORTERS = new Words(
                "preview.staged.handInAll",
                "preview.staged.handInChosen",
                "preview.staged.handInEvenSo",
                "preview.staged.handInOthers");
    }

    /**
     * The waiting files.
     *
     * @param names municipalities' names
     * @param findings the address of what is to be looked at in all files
     * @param take takes some of them
     */
    StagedUploads(
            List<Upload> uploads,
            Map<MunicipalityCode, String> names,
            Texts texts,
            Words words,
            String findings,
            Consumer<List<Upload>> take) {
        this.uploads = uploads;
        this.texts = texts;
        this.words = words;
        if (uploads.isEmpty()) {
            return;
        }
        fill(names);
        Button takeAll = new Button(texts.get(words.all(), acceptable().size()), click -> take.accept(acceptable()));
        takeAll.addThemeVariants(ButtonVariant.PRIMARY);
        takeAll.setEnabled(!acceptable().isEmpty());
        takeChosen.addClickListener(click -> take.accept(List.copyOf(grid.getSelectedItems())));
        chosen(List.of());
        add(new Panel(
                        texts.get("reception.staged.title", uploads.size()),
                        new Paragraph(inAll()),
                        new Paragraph(texts.get("preview.wholeFile")),
                        grid)
                .actions(new Anchor(findings, texts.get("preview.list.open")), takeChosen, takeAll));
        addClassName("kurogo-staged");
    }

    /** Those that can be taken without a further look. */
    private List<Upload> acceptable() {
        return uploads.stream().filter(Upload::isAcceptable).toList();
    }

    private String inAll() {
        return texts.get(
                "preview.staged.inAll",
                acceptable().size(),
                uploads.size() - acceptable().size(),
                sum(upload -> upload.reports().size()),
                sum(Upload::errors),
                sum(Upload::corrections),
                sum(Upload::notices));
    }

    private int sum(ToIntFunction<Upload> figure) {
        return uploads.stream().mapToInt(figure).sum();
    }

    private void fill(Map<MunicipalityCode, String> names) {
        grid.setItems(uploads);
        grid.setAllRowsVisible(uploads.size() <= MANY);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(Upload::isAcceptable);
        grid.addSelectionListener(selection -> chosen(selection.getAllSelectedItems()));
        grid.getElement().setAttribute("aria-label", texts.get("reception.staged.title", uploads.size()));
        grid.addComponentColumn(upload -> new Anchor(
                        "reception/upload/" + upload.id(), upload.file().name()))
                .setHeader(texts.get("reception.file"))
                .setComparator(upload -> upload.file().name())
                .setFlexGrow(4);
        grid.addColumn(upload -> whose(upload, names))
                .setHeader(texts.get("reception.municipality"))
                .setSortable(true)
                .setFlexGrow(1);
        figure("preview.staged.errors", Upload::errors);
        figure("reception.corrections", Upload::corrections);
        figure("reception.notices", Upload::notices);
        grid.addComponentColumn(this::standing)
                .setHeader(texts.get("reception.standing"))
                .setComparator(Comparator.comparing(Upload::isAcceptable))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void figure(String heading, Function<Upload, Integer> figure) {
        grid.addColumn(figure::apply)
                .setHeader(texts.get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
    }

    private void chosen(Collection<Upload> some) {
        takeChosen.setText(texts.get(words.chosen(), some.size()));
        takeChosen.setEnabled(!some.isEmpty());
    }

    private String whose(Upload upload, Map<MunicipalityCode, String> names) {
        if (upload.reports().size() != 1) {
            return texts.get("preview.staged.reports", upload.reports().size());
        }
        MunicipalityCode code = upload.reports().getFirst().municipality();
        return names.getOrDefault(code, code.digits());
    }

    private StatusBadge standing(Upload upload) {
        return upload.isAcceptable()
                ? new StatusBadge(StatusBadge.Kind.WAITING, texts.get("reception.acceptable"))
                : new StatusBadge(StatusBadge.Kind.MISSING, texts.get("reception.errors", upload.errors()));
    }
}
