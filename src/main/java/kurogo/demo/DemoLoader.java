package kurogo.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ActingAs;
import kurogo.calendar.JapanTime;
import kurogo.intake.Acceptance;
import kurogo.intake.IntakeService;
import kurogo.intake.Staging;
import kurogo.intake.Upload;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.review.ReviewService;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads 見本県 through the services people use. Interrupted half way, the next start goes on where it was; nothing is taken
 * in twice.
 */
@Component
class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoFiles files;
    private final DemoProgress progress;
    private final RoundService rounds;
    private final IntakeService intake;
    private final ReportService reports;
    private final ReviewService review;
    private final DemoTraining training;
    private final DemoFollowUp followUp;
    private final DemoFigures figures;
    private final Clock clock;

    DemoLoader(
            DemoFiles files,
            DemoProgress progress,
            RoundService rounds,
            IntakeService intake,
            ReportService reports,
            ReviewService review,
            DemoTraining training,
            DemoFollowUp followUp,
            DemoFigures figures,
            Clock clock) {
        this.files = files;
        this.progress = progress;
        this.rounds = rounds;
        this.intake = intake;
        this.reports = reports;
        this.review = review;
        this.training = training;
        this.followUp = followUp;
        this.figures = figures;
        this.clock = clock;
    }

    /** Loads the demo into an empty database, or what is missing of one that was interrupted; else does nothing. */
    void loadWhereWanted() {
        String name = Texts.in(Locale.JAPANESE).get("demo.actor");
        ActingAs.program(name, () -> {
            if (progress.isWanted()) {
                LOG.info("Loading the fictional prefecture 見本県 (架空の見本県を読み込んでいます)");
                progress.begin(files.master());
                files.rounds().forEach(this::load);
                training.load();
                followUp.load(files.conversations());
                figures.load(files.figures());
                progress.finish();
            }
            return name;
        });
    }

    private void load(DemoRound wanted) {
        ReportingRound round = rounds.find(wanted.period()).orElseGet(() -> rounds.create(wanted.newRound()));
        intake.staged(round.id()).forEach(intake::discard);
        Set<String> taken = takenFiles(round);
        files.reports(wanted).stream()
                .filter(file -> !taken.contains(file.name()))
                .forEach(file -> take(round, file));
        review.evaluate(round.id());
    }

    private Set<String> takenFiles(ReportingRound round) {
        return reports.counted(round.id()).stream()
                .flatMap(report -> report.submission().file().stream())
                .map(SourceFileReference::name)
                .collect(Collectors.toSet());
    }

    private void take(ReportingRound round, DemoFile file) {
        for (Staging staging : intake.stage(round.id(), file.name(), file.bytes())) {
            switch (staging) {
                case Staging.Staged(Upload upload) -> accept(dated(round, upload));
                case Staging.Refused refused -> LOG.warn("{} was refused: {}", file.name(), refused.problems());
            }
        }
    }

    /**
     * A list the prefecture compiled itself tells no day of handing in; it would count from today. In the demo it counts
     * as handed in on the due date, which the audit trail shows.
     */
    private Upload dated(ReportingRound round, Upload upload) {
        boolean untold = upload.handedInOn().equals(JapanTime.today(clock));
        return untold && round.isLate(upload.handedInOn()) ? intake.changeHandedInOn(upload, round.dueOn()) : upload;
    }

    private void accept(Upload upload) {
        for (Acceptance acceptance : intake.accept(List.of(upload))) {
            if (acceptance instanceof Acceptance.NotKept notKept) {
                LOG.warn("{} was not accepted: {}", upload.file().name(), notKept.reason());
            }
        }
    }
}
