package kurogo.reminder.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import kurogo.jobs.Job;
import kurogo.reminder.ReminderService;
import kurogo.reminder.SendingOutcome;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Lookout;
import kurogo.uikit.Notices;

/** How far the sending of a round's mail is, whoever began it; it goes on when the screen is closed and can be stopped. */
final class SendingProgress extends Div {

    private final transient ReminderService reminders;
    private final transient ReportingRound round;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final transient Lookout lookout = new Lookout(this, this::look);

    SendingProgress(ReminderService reminders, ReportingRound round, Texts texts, Runnable changed) {
        this.reminders = reminders;
        this.round = round;
        this.texts = texts;
        this.changed = changed;
        bar.getElement().setAttribute("aria-label", texts.get("reminders.progress"));
        words.getElement().setAttribute("role", "status");
        add(words, bar, new Button(texts.get("reminders.stop"), click -> stop()));
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        setVisible(false);
        if (isUnderway()) {
            watch();
        }
    }

    boolean isUnderway() {
        return reminders.underway(round.id()).isPresent();
    }

    /** Looks every second until the sending is over. */
    void watch() {
        setVisible(true);
        lookout.watch();
    }

    private void look() {
        Optional<Job> job = reminders.underway(round.id());
        job.ifPresentOrElse(this::show, () -> {
            lookout.rest();
            setVisible(false);
            tell(reminders.lastSending(round.id()));
        });
        changed.run();
    }

    private void tell(SendingOutcome outcome) {
        if (outcome.unsent() == 0) {
            Notices.in(texts).success(texts.get("reminders.sent", outcome.sent()));
        } else {
            Notices.in(texts).error(texts.get("reminders.unsent", outcome.sent(), outcome.unsent()));
        }
    }

    private void show(Job job) {
        words.setText(texts.get(
                "reminders.progress.of", job.progress().done(), job.progress().total()));
        bar.setIndeterminate(job.progress().share().isEmpty());
        job.progress().share().ifPresent(bar::setValue);
    }

    private void stop() {
        Notices.in(texts).success(texts.get("reminders.stopped", reminders.cancel(round.id())));
    }
}
