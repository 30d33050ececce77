package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kurogo.access.Role;
import kurogo.intake.IntakeService;
import kurogo.intake.Preview;
import kurogo.intake.Upload;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** What a person does with an upload they have looked at: take it, send it back, or throw it away. */
final class PreviewDecisions {

    private final Preview preview;
    private final IntakeService intake;
    private final ReceptionWork work;
    private final Letters letters;
    private final Role role;
    private final Texts texts;
    private final Desk desk;

    /** Where the upload is looked at. */
    interface Desk {

        /** Changes the upload as it was shown; whoever is late is told. */
        void changing(Upload shown, Runnable change);

        void backToReception(Upload upload);
    }

    PreviewDecisions(
            Preview preview,
            IntakeService intake,
            ReceptionWork work,
            Letters letters,
            Role role,
            Texts texts,
            Desk desk) {
        this.preview = preview;
        this.intake = intake;
        this.work = work;
        this.letters = letters;
        this.role = role;
        this.texts = texts;
        this.desk = desk;
    }

    /** Accepts or hands in; what is doubtful is said first. */
    Button take() {
        boolean reporter = role == Role.MUNICIPAL_REPORTER;
        String word = texts.get(reporter ? "reception.handIn" : "reception.accept");
        Button take = new Button(word, click -> {
            List<String> doubts = letters.doubts(preview, texts);
            if (doubts.isEmpty()) {
                takeNow();
            } else {
                ask(doubts, word, this::takeNow);
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(preview.upload().isAcceptable());
        take.setTooltipText(preview.upload().isAcceptable() ? "" : texts.get("preview.notAcceptable"));
        return take;
    }

    private void takeNow() {
        Upload upload = preview.upload();
        new AcceptanceNotice(Notices.in(texts), texts).tell(work.take(role, List.of(upload), texts.language()));
        desk.backToReception(upload);
    }

    /** Throws the upload away with what was typed beside it. */
    Button discard() {
        String word = texts.get("reception.discard");
        return new Button(
                word,
                click -> ask(
                        List.of(texts.get(
                                "preview.discard.ask",
                                preview.upload().file().name(),
                                preview.amendments().size())),
                        word,
                        () -> leave(intake::discard, "reception.discarded")));
    }

    /** Writes a letter that asks for a better file. */
    Button sendBack() {
        return new Button(
                texts.get("reception.sendBack"),
                click -> letters.about(preview, texts)
                        .action(texts.get("preview.sendBack.keep"), false, letter -> sendBack(letter, false, "kept"))
                        .action(
                                texts.get("preview.sendBack.discard"),
                                true,
                                letter -> sendBack(letter, true, "discarded"))
                        .open());
    }

    private void sendBack(String letter, boolean discard, String done) {
        leave(upload -> intake.sendBack(upload, letter, discard), "preview.sendBack." + done);
    }

    private void leave(Consumer<Upload> deed, String done) {
        Upload upload = preview.upload();
        desk.changing(upload, () -> {
            deed.accept(upload);
            Notices.in(texts).success(texts.get(done));
            desk.backToReception(upload);
        });
    }

    /** Says what is about to happen and lets the person think again. */
    private void ask(List<String> sentences, String word, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(word);
        dialog.setWidth("32rem");
        sentences.forEach(sentence -> dialog.add(new Paragraph(sentence)));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("reception.cancel"));
        dialog.setConfirmButton(word, confirmed -> action.run());
        dialog.open();
    }
}
