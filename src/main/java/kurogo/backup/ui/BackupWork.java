package kurogo.backup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kurogo.backup.Backup;
import kurogo.backup.BackupContents;
import kurogo.backup.BackupJobs;
import kurogo.jobs.Job;
import kurogo.jobs.JobFailure;
import kurogo.jobs.JobState;
import kurogo.jobs.JobUnderwayException;
import kurogo.text.Texts;
import kurogo.uikit.Lookout;
import kurogo.uikit.Notices;

/** How far a backup is that is being made or looked into; it goes on when the screen is closed. */
final class BackupWork extends Div {

    private final transient BackupJobs jobs;
    private final transient Texts texts;
    private final transient Runnable made;
    private final transient BiConsumer<Backup, BackupContents> seen;
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Span words = new Span();
    private final Button make;
    private final Button stop;
    private final transient Lookout lookout = new Lookout(this, this::look);
    private transient Optional<Job> own = Optional.empty();
    private transient Runnable whenDone = () -> {};

    /**
     * Nothing is under way yet.
     *
     * @param made done when a backup was made
     * @param seen given what a backup holds that was looked into
     */
    BackupWork(BackupJobs jobs, Texts texts, Runnable made, BiConsumer<Backup, BackupContents> seen) {
        this.jobs = jobs;
        this.texts = texts;
        this.made = made;
        this.seen = seen;
        addClassName("kurogo-stack");
        make = new Button(texts.get("backup.make"), pressed -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        stop = new Button(texts.get("backup.stop"), pressed -> jobs.stop());
        bar.getElement().setAttribute("aria-label", texts.get("backup.progress"));
        words.getElement().setAttribute("role", "status");
        add(words, bar, stop);
        rest();
    }

    Button button() {
        return make;
    }

    /** Looks into a backup before it may be put back. */
    void look(Backup backup) {
        begin(() -> {
            BackupJobs.Look look = jobs.look(backup, texts);
            whenDone = () -> look.found().thenAccept(found -> seen.accept(backup, found));
            return look.job();
        });
    }

    private void make() {
        begin(() -> {
            Job job = jobs.make(texts);
            whenDone = () -> {
                Notices.in(texts).success(texts.get("backup.made"));
                made.run();
            };
            return job;
        });
    }

    private void begin(Supplier<Job> work) {
        try {
            own = Optional.of(work.get());
        } catch (JobUnderwayException already) {
            Notices.in(texts).error(texts.get("jobs.underway"));
        }
        watch();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (jobs.underway().isPresent()) {
            watch();
        }
    }

    private void watch() {
        setVisible(true);
        bar.setIndeterminate(true);
        words.setText(texts.get("backup.progress"));
        make.setEnabled(false);
        lookout.watch();
    }

    private void look() {
        jobs.underway().ifPresentOrElse(this::show, () -> {
            lookout.rest();
            rest();
            own.map(jobs::now).ifPresentOrElse(this::tell, made);
            own = Optional.empty();
        });
    }

    private void show(Job job) {
        words.setText(job.progress().message());
        bar.setIndeterminate(job.progress().share().isEmpty());
        job.progress().share().ifPresent(bar::setValue);
    }

    private void tell(Job job) {
        if (job.state() == JobState.DONE) {
            whenDone.run();
        } else if (job.state() == JobState.CANCELLED) {
            Notices.in(texts).success(texts.get("backup.stopped"));
        } else {
            Notices.in(texts)
                    .error(job.explanation()
                            .orElseGet(() -> texts.of("jobs", job.failure().orElse(JobFailure.UNEXPECTED))));
        }
    }

    private void rest() {
        setVisible(false);
        make.setEnabled(true);
    }
}
