package kurogo.intake.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Upload;
import kurogo.text.Texts;

/**
 * Says what is doubtful about the files about to be taken: those of which only one can be, those that take answers away, and
 * those with figures to be asked about first. The person takes them after all or leaves them out.
 */
final class DoubtsDialog extends ConfirmDialog {

    private final transient Texts texts;

    /**
     * The question.
     *
     * @param uploads all files about to be taken
     * @param words how taking is called
     * @param take is given the files the person takes after all
     */
    DoubtsDialog(
            List<Upload> uploads,
            Doubts doubts,
            Map<MunicipalityCode, String> names,
            Texts texts,
            StagedUploads.Words words,
            Consumer<List<Upload>> take) {
        this.texts = texts;
        setHeader(texts.get("preview.staged.doubts"));
        setWidth("36rem");
        sayRivals(doubts, names);
        sayEmptied(doubts);
        sayQuestions(doubts.questions());
        setCancelable(true);
        setCancelText(texts.get("reception.cancel"));
        List<Upload> takeable = doubts.takeable(uploads);
        List<Upload> free = doubts.free(uploads);
        if (takeable.isEmpty()) {
            setCancelable(false);
            setConfirmText(texts.get("preview.staged.choose"));
        } else {
            boolean nothingMore = free.size() == takeable.size() && doubts.replaced() == 0;
            setConfirmButton(
                    texts.get(nothingMore ? words.others() : words.evenSo(), takeable.size()),
                    confirmed -> take.accept(takeable));
            setRejectButton(texts.get(words.others(), free.size()), rejected -> take.accept(free));
            setRejectable(!free.isEmpty() && free.size() < takeable.size());
        }
    }

    private void sayRivals(Doubts doubts, Map<MunicipalityCode, String> names) {
        if (doubts.rivals().areNone()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        doubts.rivals().byMunicipality().forEach((municipality, uploads) -> {
            ListItem item =
                    new ListItem(Optional.ofNullable(names.get(municipality)).orElse(municipality.digits()));
            uploads.forEach(upload -> item.add(new Div(link(upload))));
            list.add(item);
        });
        add(new Paragraph(texts.get("preview.staged.rivals")), list);
    }

    private void sayEmptied(Doubts doubts) {
        if (doubts.replaced() > 0) {
            add(new Paragraph(texts.get("preview.staged.replaced", doubts.replaced())));
        }
        if (!doubts.emptied().isEmpty()) {
            add(
                    new Paragraph(
                            texts.get("preview.staged.emptied", doubts.emptied().size())),
                    files(doubts.emptied(), "preview.staged.answers"),
                    new Paragraph(texts.get("preview.emptied.hint")));
        }
    }

    private void sayQuestions(Map<Upload, Integer> questions) {
        if (!questions.isEmpty()) {
            add(
                    new Paragraph(texts.get("preview.staged.ask", questions.size())),
                    files(questions, "preview.staged.figures"),
                    new Paragraph(texts.get("preview.questions.hint")));
        }
    }

    private UnorderedList files(Map<Upload, Integer> counts, String word) {
        UnorderedList list = new UnorderedList();
        counts.forEach((upload, count) -> {
            ListItem item = new ListItem(link(upload));
            item.add(texts.get(word, count));
            list.add(item);
        });
        return list;
    }

    /** The file opens beside the question, which stays. */
    private static Anchor link(Upload upload) {
        return new Anchor("reception/upload/" + upload.id(), upload.file().name(), AnchorTarget.BLANK);
    }
}
