package kurogo.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kurogo.intake.Incoming;
import kurogo.intake.IncomingFiles;
import kurogo.intake.IncomingService;
import kurogo.intake.IntakeService;
import kurogo.jobs.Job;
import kurogo.jobs.JobProgress;
import kurogo.jobs.JobState;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Lookout;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/**
 * What is on its way into a round: how far each file is and all of them together, and the acceptance underway. It looks again
 * every second while something is going on, and says so to the screen when it is over.
 */
final class IncomingPanel extends Div {

    private final transient IncomingService incoming;
    private final transient IntakeService intake;
    private final transient ReportingRound round;
    private final transient Texts texts;
    private final transient Runnable over;
    private final Div lines = new Div();
    private final Panel panel;
    private final ProgressLine all;
    private final ProgressLine accepting;
    private final Map<Long, ProgressLine> files = new LinkedHashMap<>();
    private final transient Lookout lookout = new Lookout(this, this::refresh);
    private Optional<Long> accepted = Optional.empty();
    private boolean underway;

    /**
     * A panel for one round.
     *
     * @param over is run when what was underway is not any more
     */
    IncomingPanel(IncomingService incoming, IntakeService intake, ReportingRound round, Texts texts, Runnable over) {
        this.incoming = incoming;
        this.intake = intake;
        this.round = round;
        this.texts = texts;
        this.over = over;
        this.panel = new Panel(texts.get("incoming.title"), lines);
        this.all = new ProgressLine(texts.get("incoming.all"));
        this.accepting = new ProgressLine(texts.get("incoming.accepting"));
        accepting.button(texts.get("incoming.stop"), () -> {
            intake.cancelAccepting();
            refresh();
        });
        lines.add(accepting, all);
        add(panel);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
    }

    /** A file has been kept; its job may be over before anybody looks. */
    void arrived() {
        act(() -> {});
    }

    /** Looks how far everything is. */
    void refresh() {
        IncomingFiles now = incoming.of(round.id());
        Optional<Job> acceptance = intake.accepting();
        panel.setVisible(!now.incoming().isEmpty() || acceptance.isPresent());
        accepting.setVisible(acceptance.isPresent());
        acceptance.ifPresent(job -> showReports(job.progress()));
        accepted.filter(id -> acceptance.isEmpty()).ifPresent(this::tellHowItWent);
        accepted = acceptance.map(Job::id);
        showFiles(now.incoming());
        boolean before = underway;
        underway = now.isUnderway() || acceptance.isPresent();
        if (underway) {
            lookout.watch();
        } else {
            lookout.rest();
        }
        if (before && !underway) {
            over.run();
        }
    }

    private void showFiles(List<Incoming> now) {
        List<Long> gone = new ArrayList<>(files.keySet());
        gone.removeAll(now.stream().map(Incoming::id).collect(Collectors.toSet()));
        gone.forEach(id -> lines.remove(files.remove(id)));
        now.forEach(file -> show(file, files.computeIfAbsent(file.id(), fresh -> line(file))));
        all.setVisible(now.size() > 1);
        int total = now.stream().mapToInt(IncomingPanel::files).sum();
        int done = now.stream().mapToInt(Incoming::filesDone).sum();
        all.show(OptionalDouble.of(done / (double) Math.max(1, total)), texts.get("incoming.files", done, total));
    }

    private ProgressLine line(Incoming file) {
        ProgressLine line = new ProgressLine(file.file().name());
        lines.add(line);
        return line;
    }

    private void show(Incoming file, ProgressLine line) {
        line.withoutButtons();
        if (file.job().isEmpty()) {
            line.still(texts.get("incoming.stopped", file.filesDone()));
            line.button(texts.get("incoming.resume"), () -> act(() -> incoming.resume(file)));
        } else {
            JobProgress progress = file.job().get().progress();
            line.show(progress.share(), words(progress));
        }
        line.button(texts.get("incoming.withdraw"), () -> act(() -> incoming.withdraw(file)));
    }

    private String words(JobProgress progress) {
        if (progress.message().isEmpty()) {
            return texts.get("incoming.waiting");
        }
        return progress.total() == 0
                ? texts.get("incoming.rows", progress.done())
                : texts.get("incoming.filesNow", progress.done(), progress.total(), progress.message());
    }

    private void showReports(JobProgress progress) {
        accepting.show(progress.share(), texts.get("incoming.reports", progress.done(), progress.total()));
    }

    /** Says what could not be accepted to whoever wanted it. */
    private void tellHowItWent(long jobId) {
        intake.ownAcceptance(jobId)
                .filter(job -> job.state() == JobState.FAILED)
                .ifPresent(job -> Notices.in(texts)
                        .error(job.explanation().orElseGet(() -> texts.get("incoming.acceptingFailed"))));
    }

    private void act(Runnable deed) {
        deed.run();
        underway = true;
        refresh();
    }

    /** How many files there are in one on its way; at least those read, where its job has not said yet. */
    private static int files(Incoming file) {
        int said = file.job().map(job -> job.progress().total()).orElse(0);
        return Math.max(Math.max(1, said), file.filesDone());
    }
}
