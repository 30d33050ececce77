package kurogo.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.jobs.Job;
import kurogo.jobs.JobUnderwayException;
import kurogo.reminder.Letter;
import kurogo.reminder.LetterFile;
import kurogo.reminder.PressedTwiceException;
import kurogo.reminder.ReminderOrder;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;

/** The ways reminders go: as drafts, as text to copy, by mail. */
final class SendingButtons extends Div {

    private final transient ReminderWork work;
    private final transient ReportingRound round;
    private final transient Texts texts;
    private final transient Runnable made;
    private final transient LetterPreview preview;
    private final DownloadButton drafts;
    private final CopyButton copy;
    private final Button send;
    private final Paragraph reach = new Paragraph();
    private final SendingProgress progress;
    private String press;
    private transient Optional<ReminderOrder> order = Optional.empty();

    SendingButtons(ReminderWork work, ReportingRound round, LetterPreview preview, Texts texts, Runnable made) {
        this.work = work;
        this.round = round;
        this.preview = preview;
        this.texts = texts;
        this.made = made;
        this.press = work.press();
        this.drafts = new DownloadButton(texts.get("reminders.drafts"), this::drafts);
        this.copy = new CopyButton(texts.get("reminders.copy"), this::copiedText, this::copied, texts);
        this.send = new Button(texts.get("reminders.send"), click -> confirm());
        this.progress = new SendingProgress(work.reminders(), round, texts, made);
        drafts.afterwards(made);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(drafts, copy, send);
        row.addClassName("kurogo-screen-actions");
        add(row, reach, progress);
        if (!work.reminders().canSend()) {
            send.setEnabled(false);
            add(new Paragraph(texts.get("reminders.send.notConfigured")));
        }
    }

    /**
     * Offers what can be done with the letters an order makes.
     *
     * @param wanted what is asked for; nothing while the wording cannot be used
     */
    void refresh(Optional<ReminderOrder> wanted, List<Letter> letters) {
        order = wanted;
        long reachable = letters.stream()
                .filter(letter -> letter.addressee().isReachable())
                .count();
        drafts.setEnabled(!letters.isEmpty());
        copy.setEnabled(!letters.isEmpty());
        send.setEnabled(reachable > 0 && work.reminders().canSend() && !progress.isUnderway());
        reach.setText(texts.get("reminders.reach", letters.size(), reachable, letters.size() - reachable));
    }

    /** Everybody may have reported between the look at the list and the press of the button. */
    private Download drafts() {
        return order.flatMap(wanted -> work.reminders().drafts(wanted, work.press()))
                .map(this::download)
                .orElseGet(() -> new Download(
                        texts.get("reminders.drafts.none") + ".txt",
                        "text/plain; charset=UTF-8",
                        texts.get("reminders.nobody").getBytes(StandardCharsets.UTF_8)));
    }

    private Download download(LetterFile file) {
        String name = file.kind() == LetterFile.Kind.ARCHIVE
                ? texts.get("reminders.drafts.archive", round.period().code()) + ".zip"
                : file.name();
        return new Download(name, file.kind().contentType(), file.content());
    }

    private String copiedText() {
        return preview.shown()
                .map(letter -> letter.subject() + "\n\n" + letter.text())
                .orElse("");
    }

    private void copied() {
        Optional<Letter> shown = preview.shown();
        order.flatMap(wanted -> shown.map(letter -> only(wanted, letter))).ifPresent(one -> {
            work.reminders().copied(one, work.press());
            made.run();
        });
    }

    private static ReminderOrder only(ReminderOrder order, Letter letter) {
        return new ReminderOrder(
                order.roundId(),
                order.occasion(),
                order.wording(),
                Set.of(letter.addressee().municipality()),
                order.address());
    }

    private void confirm() {
        order.ifPresent(wanted -> {
            long reachable = work.letters().of(wanted).stream()
                    .filter(letter -> letter.addressee().isReachable())
                    .count();
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("reminders.send.title"));
            dialog.setText(texts.get("reminders.send.ask", reachable));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("reception.cancel"));
            dialog.setConfirmButton(texts.get("reminders.send"), confirmed -> send(wanted));
            dialog.open();
        });
    }

    /** The press stays the same until it is followed, so that a second click on it asks nobody twice. */
    private void send(ReminderOrder wanted) {
        try {
            Optional<Job> job = work.reminders().send(wanted, press);
            press = work.press();
            if (job.isPresent()) {
                send.setEnabled(false);
                progress.watch();
            } else {
                Notices.in(texts).success(texts.get("reminders.nobody"));
            }
        } catch (PressedTwiceException | JobUnderwayException already) {
            Notices.in(texts).error(texts.get("reminders.send.underway"));
        }
        made.run();
    }
}
