package kurogo.intake.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kurogo.intake.Upload;
import kurogo.text.Texts;

/** Names the files about to be taken that hold figures to be asked about first, and lets the person leave those out. */
final class QuestionsDialog extends ConfirmDialog {

    /**
     * The question.
     *
     * @param uploads all files about to be taken
     * @param questions how many figures are to be asked about, for each file that has any
     * @param words how taking is called
     * @param take is given the files the person takes after all
     */
    QuestionsDialog(
            List<Upload> uploads,
            Map<Upload, Integer> questions,
            Texts texts,
            StagedUploads.Words words,
            Consumer<List<Upload>> take) {
        List<Upload> others = uploads.stream()
                .filter(upload -> !questions.containsKey(upload))
                .toList();
        UnorderedList files = new UnorderedList();
        questions.forEach((upload, figures) -> files.add(file(upload, figures, texts)));
        setHeader(texts.get("preview.questions"));
        add(new Paragraph(texts.get("preview.staged.ask", questions.size())), files);
        add(new Paragraph(texts.get("preview.questions.hint")));
        setCancelable(true);
        setCancelText(texts.get("reception.cancel"));
        setConfirmButton(texts.get(words.evenSo(), uploads.size()), confirmed -> take.accept(uploads));
        setRejectable(!others.isEmpty());
        setRejectButton(texts.get(words.others(), others.size()), rejected -> take.accept(others));
    }

    /** The file opens beside the question, which stays. */
    private static ListItem file(Upload upload, int figures, Texts texts) {
        Anchor link =
                new Anchor("reception/upload/" + upload.id(), upload.file().name(), AnchorTarget.BLANK);
        ListItem item = new ListItem(link);
        item.add(texts.get("preview.staged.figures", figures));
        return item;
    }
}
