package kurogo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.sheet.ReadAhead;
import kurogo.report.NewSubmission;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.SubmissionService;
import org.springframework.stereotype.Component;

/**
 * Accepts a long list in all rounds it waits in, in one pass over the file and one transaction: reports are written a few
 * thousand at a time while the next ones are read, so that the list never stands in memory as a whole.
 */
@Component
class EveryRoundKeeping {

    private static final int REPORTS_AT_ONCE = 2_000;
    private static final int BATCHES_AHEAD = 1;

    private final UploadRepository uploads;
    private final RoundService rounds;
    private final SourceFileService files;
    private final FileReading reading;
    private final SubmissionService submissions;
    private final CurrentUser user;

    EveryRoundKeeping(
            UploadRepository uploads,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            SubmissionService submissions,
            CurrentUser user) {
        this.uploads = uploads;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.submissions = submissions;
        this.user = user;
    }

    /**
     * Accepts the uploads of one file.
     *
     * @param seen all of them, as the person saw them
     * @param progress is told how far it is
     */
    List<Acceptance> accept(List<Upload> seen, AcceptanceProgress progress) {
        Map<ReportingPeriod, Upload> byPeriod = new TreeMap<>();
        seen.forEach(upload -> byPeriod.put(rounds.get(upload.roundId()).period(), upload));
        requireAllOfTheFile(seen);
        Map<Long, String> shown =
                seen.stream().collect(Collectors.toMap(Upload::id, upload -> uploads.readingSha256(upload.id())));
        ReadingSummary summary = new ReadingSummary();
        SourceFileReference file = seen.getFirst().file();
        files.reading(file, content -> {
            write(reading.readingEveryRound(file, content), byPeriod, summary, progress);
            return summary;
        });
        byPeriod.forEach((period, upload) -> takeAsShown(upload, summary.digest(period), shown));
        return seen.stream()
                .<Acceptance>map(upload -> new Acceptance.Kept(upload, List.of()))
                .toList();
    }

    /** Writes reports while the next ones are read. */
    private void write(
            Consumer<ReportSink> read,
            Map<ReportingPeriod, Upload> byPeriod,
            ReadingSummary summary,
            AcceptanceProgress progress) {
        try (ReadAhead<Batch> batches = ReadAhead.of(BATCHES_AHEAD, taker -> {
            Gathering gathering = new Gathering(byPeriod, summary, taker);
            read.accept(gathering);
            gathering.handOn();
        })) {
            batches.forEachRemaining(batch -> {
                submissions.acceptMany(batch.upload().roundId(), batch.reports());
                progress.kept(batch.upload(), batch.reports().size());
            });
        }
    }

    /** A file is accepted in every round it waits in, and only if nobody has touched it since the person looked. */
    private void requireAllOfTheFile(List<Upload> seen) {
        List<Upload> now =
                uploads.ofFile(seen.getFirst().file().id(), user.get().municipality());
        if (now.stream().anyMatch(upload -> !upload.isAcceptable())) {
            throw new UploadNotKeptException(Reason.HAS_ERRORS);
        }
        if (!now.equals(seen)) {
            throw new UploadNotKeptException(Reason.CHANGED_MEANWHILE);
        }
    }

    private void takeAsShown(Upload upload, ReadingDigest digest, Map<Long, String> shown) {
        if (!digest.sha256().equals(shown.get(upload.id()))) {
            throw new UploadNotKeptException(Reason.READ_DIFFERENTLY);
        }
        if (!uploads.remove(upload.id(), upload.version())) {
            throw new UploadNotKeptException(Reason.CHANGED_MEANWHILE);
        }
    }

    /** Reports of one round to be written together. */
    private record Batch(Upload upload, List<NewSubmission> reports) {}

    /** Sums up reports and gathers them by round as they are understood. */
    private static final class Gathering implements ReportSink {

        private final Map<ReportingPeriod, Upload> byPeriod;
        private final Map<ReportingPeriod, Map<MunicipalityCode, Optional<Long>>> standing = new HashMap<>();
        private final Map<ReportingPeriod, List<NewSubmission>> waiting = new TreeMap<>();
        private final ReadingSummary summary;
        private final Consumer<Batch> taker;
        private int count;

        Gathering(Map<ReportingPeriod, Upload> byPeriod, ReadingSummary summary, Consumer<Batch> taker) {
            this.byPeriod = byPeriod;
            this.summary = summary;
            this.taker = taker;
            byPeriod.forEach((period, upload) -> standing.put(
                    period,
                    upload.reports().stream()
                            .collect(Collectors.toMap(UploadedReport::municipality, UploadedReport::standing))));
        }

        @Override
        public void report(UnderstoodReport report) {
            summary.report(report);
            Upload upload = Optional.ofNullable(byPeriod.get(report.period()))
                    .orElseThrow(() -> new UploadNotKeptException(Reason.READ_DIFFERENTLY));
            waiting.computeIfAbsent(report.period(), fresh -> new ArrayList<>())
                    .add(UnderstoodSubmission.of(
                            report,
                            upload.file().id(),
                            upload.handedInOn(),
                            standing.getOrDefault(report.period(), Map.of())));
            count++;
            if (count >= REPORTS_AT_ONCE) {
                handOn();
            }
        }

        @Override
        public void problem(Problem problem) {
            summary.problem(problem);
        }

        void handOn() {
            waiting.forEach((period, reports) ->
                    taker.accept(new Batch(Objects.requireNonNull(byPeriod.get(period)), reports)));
            waiting.clear();
            count = 0;
        }
    }
}
