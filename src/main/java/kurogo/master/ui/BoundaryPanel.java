package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.area.master.Municipality;
import kurogo.master.BoundaryDraft;
import kurogo.master.BoundaryService;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.UploadWords;

/** Takes in boundaries: the file, read as it streams in; what is missing in it; done. */
final class BoundaryPanel extends Div {

    private static final int MOST_BYTES = 512 << 20;
    private static final int OLDEST = 1920;
    private static final Pattern YEAR = Pattern.compile("N03-(?:(19|20)?([0-9]{2}))");

    private final transient BoundaryService boundaries;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final IntegerField year;
    private final PreviewPlace preview = new PreviewPlace();

    BoundaryPanel(BoundaryService boundaries, List<Integer> kept, int thisYear, Texts texts, Runnable changed) {
        this.boundaries = boundaries;
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-stack");
        year = new IntegerField(texts.get("boundaries.year"));
        year.setMin(OLDEST);
        year.setMax(thisYear);
        year.setValue(thisYear);
        year.setStepButtonsVisible(true);
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(UploadWords.in(texts));
        upload.getElement().setAttribute("aria-label", texts.get("boundaries.title"));
        upload.setUploadHandler(event -> receive(event, year::getValue));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Div file = new Div(year, upload);
        file.addClassName("kurogo-stack");
        String years = kept.isEmpty()
                ? texts.get("boundaries.none")
                : texts.get(
                        "boundaries.kept",
                        String.join("、", kept.stream().map(Object::toString).toList()));
        add(
                new Panel(
                        texts.get("boundaries.title"),
                        new Paragraph(texts.get("boundaries.hint")),
                        new Paragraph(years),
                        file),
                preview);
    }

    /** Outside the browser's turn: tens of megabytes take their time. */
    void receive(UploadEvent event, IntSupplier typed) throws IOException {
        UploadWords.telling(event, () -> {
            int drawnIn = yearOf(event.getFileName()).orElseGet(typed::getAsInt);
            Optional<BoundaryDraft> draft = read(event, drawnIn);
            event.getUI().accessSynchronously(() -> show(event.getFileName(), drawnIn, draft));
        });
    }

    private void show(String fileName, int drawnIn, Optional<BoundaryDraft> draft) {
        year.setValue(drawnIn);
        preview.show(new Panel(
                texts.get("master.preview", fileName),
                draft.filter(found -> !found.isEmpty())
                        .map(found -> shown(found, drawnIn))
                        .orElseGet(() -> new Div(new Paragraph(texts.get("boundaries.nothing"))))));
    }

    private Optional<BoundaryDraft> read(UploadEvent event, int drawnIn) throws IOException {
        try (InputStream content = event.getInputStream()) {
            return Optional.of(boundaries.read(content, drawnIn));
        } catch (IOException unreadable) {
            if (UploadWords.isOurs(unreadable)) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private Div shown(BoundaryDraft draft, int drawnIn) {
        Div content = new Div(new Paragraph(summary(draft, drawnIn)));
        addNames(
                content,
                "boundaries.missing",
                draft.missing().stream().map(Municipality::name).toList());
        addNames(content, "boundaries.unknown", draft.unknown());
        content.add(
                new TakeButtons(texts.get("boundaries.take"), texts, () -> boundaries.take(draft, drawnIn), changed));
        return content;
    }

    private String summary(BoundaryDraft draft, int drawnIn) {
        boolean whole = draft.points() == draft.pointsBefore();
        return texts.get(
                whole ? "boundaries.whole" : "boundaries.summary",
                drawnIn,
                draft.shapes().size(),
                draft.pointsBefore(),
                draft.points());
    }

    private void addNames(Div content, String key, List<String> names) {
        if (!names.isEmpty()) {
            UnorderedList list = new UnorderedList();
            names.forEach(name -> list.add(new ListItem(name)));
            Div box = new Div(new Paragraph(texts.get(key, names.size())), list);
            box.addClassName("kurogo-problems");
            content.add(box);
        }
    }

    /** N03-21_16_210101 and N03-20240101 say the year themselves. */
    private static Optional<Integer> yearOf(String fileName) {
        Matcher said = YEAR.matcher(fileName);
        return said.find()
                ? Optional.of(
                        Integer.parseInt(Optional.ofNullable(said.group(1)).orElse("20") + said.group(2)))
                : Optional.empty();
    }
}
