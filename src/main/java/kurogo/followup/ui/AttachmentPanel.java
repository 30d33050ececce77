package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import kurogo.followup.Attachment;
import kurogo.followup.AttachmentService;
import kurogo.followup.Conversation;
import kurogo.followup.FollowUpRefused;
import kurogo.report.StaleVersionException;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** The files of a conversation. */
final class AttachmentPanel extends Div {

    private final transient AttachmentService attachments;
    private final transient Conversation conversation;
    private final transient FollowUpWords words;
    private final transient Runnable changed;

    AttachmentPanel(
            AttachmentService attachments,
            Conversation conversation,
            FollowUpWords words,
            boolean mayWrite,
            Runnable changed) {
        this.attachments = attachments;
        this.conversation = conversation;
        this.words = words;
        this.changed = changed;
        boolean open = mayWrite && conversation.stands();
        List<Attachment> files = attachments.of(conversation);
        Panel panel = new Panel(words.get("files"));
        List<Component> parts = new ArrayList<>();
        parts.add(files.isEmpty() ? new Paragraph(words.get("files.none")) : list(files, open));
        if (open) {
            parts.add(upload());
        }
        panel.content(parts.toArray(Component[]::new));
        add(panel);
    }

    private UnorderedList list(List<Attachment> files, boolean open) {
        UnorderedList list = new UnorderedList();
        files.forEach(file -> {
            ListItem line = new ListItem(
                    button(file),
                    new Span(words.get(
                            "file.facts",
                            kilobytes(file),
                            file.added().by(),
                            words.moment(file.added().at()))));
            if (open) {
                Button remove = new Button(words.get("file.remove"), click -> remove(file));
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                remove.getElement().setAttribute("aria-label", words.get("file.remove.label", file.name()));
                line.add(remove);
            }
            list.add(line);
        });
        return list;
    }

    private static long kilobytes(Attachment file) {
        return Math.ceilDiv(file.sizeBytes(), 1024);
    }

    private DownloadButton button(Attachment file) {
        DownloadButton button = DownloadButton.whileThere(
                file.name(),
                () -> attachments.content(file).map(content -> new Download(file.name(), file.mediaType(), content)));
        button.getElement().addEventListener("click", click -> tellIfGone(file));
        return button;
    }

    private void tellIfGone(Attachment file) {
        if (!attachments.of(conversation).contains(file)) {
            Notices.in(words.texts()).error(words.get("file.gone", file.name()));
            changed.run();
        }
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setMaxFileSize(AttachmentService.LARGEST);
        upload.setI18n(UploadText.in(words));
        upload.getElement().setAttribute("aria-label", words.get("files.add"));
        upload.setUploadHandler(UploadHandler.inMemory((facts, bytes) -> receive(facts.fileName(), bytes)));
        upload.addAllFinishedListener(finished -> changed.run());
        return upload;
    }

    private void receive(String name, byte[] bytes) {
        try {
            attachments.add(conversation, name, bytes);
        } catch (FollowUpRefused refused) {
            Notices.in(words.texts()).error(words.get("file.refused", name, words.refusal(refused)));
        }
    }

    private void remove(Attachment file) {
        new AskDialog(words.get("file.remove"), words.get("file.remove.reason"), words.texts())
                .warning(words.get("file.remove.warning", file.name()))
                .askRequired(words.get("file.remove"), reason -> remove(file, reason));
    }

    private boolean remove(Attachment file, String reason) {
        boolean removed = false;
        try {
            attachments.remove(conversation, file, reason);
            removed = true;
        } catch (StaleVersionException stale) {
            Notices.in(words.texts()).error(words.get("keep.stale"));
        } catch (FollowUpRefused refused) {
            Notices.in(words.texts()).error(words.refusal(refused));
        }
        changed.run();
        return removed;
    }
}
