package kurogo.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kurogo.intake.IncomingService;
import kurogo.intake.file.FileLimits;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.UploadWords;

/**
 * Takes in many files at once, of any size: each is streamed to disk, kept, and read by a job, so that whoever sent it may
 * leave.
 */
final class UploadPanel extends Div {

    private final transient IncomingService incoming;
    private final transient ReportingRound round;
    private final transient Runnable arrived;
    private final Checkbox everyRound;

    /**
     * A panel for one round.
     *
     * @param arrived is run in the browser's turn whenever a file has been kept
     */
    UploadPanel(IncomingService incoming, ReportingRound round, Texts texts, Runnable arrived) {
        this.incoming = incoming;
        this.round = round;
        this.arrived = arrived;
        this.everyRound = new Checkbox(texts.get("incoming.everyRound"));
        everyRound.setHelperText(texts.get("incoming.everyRound.hint"));
        everyRound.addClassName("kurogo-upload-every");
        Upload upload = new Upload();
        upload.setMaxFileSize((int) FileLimits.STANDARD.bytes());
        upload.setI18n(UploadWords.in(texts));
        upload.getElement().setAttribute("aria-label", texts.get("reception.upload.title"));
        upload.setUploadHandler(this::receive);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Panel(
                texts.get("reception.upload.title"),
                new Paragraph(texts.get("reception.upload.hint")),
                upload,
                everyRound));
    }

    /** Outside the browser's turn: a large file takes its time. */
    void receive(UploadEvent event) throws IOException {
        UploadWords.telling(event, () -> keep(event));
        event.getUI().accessSynchronously(arrived::run);
    }

    private void keep(UploadEvent event) throws IOException {
        Path sent = Files.createTempFile("kurogo-", ".upload");
        try (InputStream in = event.getInputStream()) {
            Files.copy(in, sent, StandardCopyOption.REPLACE_EXISTING);
            incoming.receive(round.id(), event.getFileName(), FileContent.of(sent), everyRound.getValue());
        } finally {
            Files.deleteIfExists(sent);
        }
    }
}
