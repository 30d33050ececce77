package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import kurogo.intake.IntakeService;
import kurogo.intake.Staging;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Takes in many files at once; each that is refused is named with its reason, the others go on. */
final class UploadPanel extends Div {

    private static final int MOST_BYTES = 64 << 20;

    private final transient Texts texts;
    private final Div refusals = new Div();

    UploadPanel(IntakeService intake, ReportingRound round, Texts texts, Runnable changed) {
        this.texts = texts;
        Upload upload = new Upload();
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(UploadWords.in(texts));
        upload.getElement().setAttribute("aria-label", texts.get("reception.upload.title"));
        upload.setUploadHandler(UploadHandler.inMemory(
                (metadata, bytes) -> tell(intake.stage(round.id(), metadata.fileName(), bytes))));
        upload.addAllFinishedListener(finished -> {
            if (!refusals.getChildren().findAny().isPresent()) {
                changed.run();
            } else {
                upload.clearFileList();
            }
        });
        refusals.addClassName("kurogo-refusals");
        refusals.getElement().setAttribute("role", "status");
        add(new Panel(
                texts.get("reception.upload.title"),
                new Paragraph(texts.get("reception.upload.hint")),
                upload,
                refusals));
    }

    private void tell(List<Staging> stagings) {
        for (Staging staging : stagings) {
            if (staging instanceof Staging.Refused refused) {
                refusals.add(new ProblemList(refused.fileName(), refused.problems(), texts));
            }
        }
    }
}
