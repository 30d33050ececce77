package kurogo.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.PackedFile;
import kurogo.intake.file.Unpacking;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportReader;
import kurogo.intake.read.SourceFile;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.report.RoundClosedException;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/** Puts files among the waiting ones and takes them away again. */
@Component
class FileStaging {

    private final RoundService rounds;
    private final FileReading reading;
    private final SourceFileService files;
    private final UploadRepository uploads;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    FileStaging(
            RoundService rounds,
            FileReading reading,
            SourceFileService files,
            UploadRepository uploads,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.rounds = rounds;
        this.reading = reading;
        this.files = files;
        this.uploads = uploads;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Takes in a file, or every file in it when it is an archive. */
    List<Staging> stage(long roundId, String fileName, FileContent content) {
        ReportingRound round = open(roundId);
        List<Staging> stagings = new ArrayList<>();
        try (Unpacking files = reading.unpack(fileName, content)) {
            for (int number = 0; number < files.size(); number++) {
                stagings.add(stage(round, files, number));
            }
        }
        return stagings;
    }

    /** Takes in one of several files that were sent together. */
    Staging stage(long roundId, Unpacking files, int number) {
        return stage(open(roundId), files, number);
    }

    /**
     * Takes in a list for every round it holds. It waits in each of them, and is refused when it holds a period for which
     * there is no open round.
     *
     * @param kept the file, which is kept already
     */
    List<Staging> stageForEveryRound(long roundId, SourceFileReference kept, FileContent content) {
        ReadingSummary summary = new ReadingSummary();
        reading.readEveryRound(kept, content, summary);
        Map<ReportingPeriod, ReportingRound> open = rounds.all().stream()
                .filter(ReportingRound::isOpen)
                .collect(Collectors.toMap(ReportingRound::period, Function.identity()));
        List<Problem> reasons = Stream.concat(
                        Refusal.of(kept.name(), summary, user.get().municipality()).stream(),
                        summary.periods().stream()
                                .filter(period -> !open.containsKey(period))
                                .map(period -> Problem.error(
                                        ProblemCode.NO_OPEN_ROUND, Place.file(kept.name()), "", period.code())))
                .toList();
        if (!reasons.isEmpty()) {
            files.forget(kept);
            return List.of(refuse(open(roundId), kept.name(), reasons));
        }
        LocalDate handedInOn = HandedInDay.of(summary.handedInOn(), JapanTime.today(clock));
        return summary.periods().stream()
                .<Staging>map(period -> new Staging.Staged(find(uploads.insert(new NewUpload(
                        Objects.requireNonNull(open.get(period)).id(),
                        kept.id(),
                        handedInOn,
                        true,
                        summary.digest(period))))))
                .toList();
    }

    private ReportingRound open(long roundId) {
        ReportingRound round = rounds.get(roundId);
        if (!round.isOpen()) {
            throw new RoundClosedException(round);
        }
        return round;
    }

    List<Upload> staged(long roundId) {
        return uploads.ofRound(roundId, user.get().municipality());
    }

    Upload changeHandedInOn(Upload seen, LocalDate handedInOn) {
        Upload before = find(seen.id());
        requireAsSeen(uploads.changeHandedInOn(seen.id(), seen.version(), handedInOn), seen);
        Upload after = find(seen.id());
        auditTrail.record("intake.handedInOnChanged", "upload/" + seen.id(), before, after);
        return after;
    }

    /** Throws an upload away, in every round it waits in. */
    void discard(Upload seen) {
        Upload current = find(seen.id());
        requireAsSeen(uploads.remove(current.id(), seen.version()), seen);
        uploads.ofFile(current.file().id(), user.get().municipality())
                .forEach(other -> requireAsSeen(uploads.remove(other.id(), other.version()), other));
        files.forget(current.file());
        auditTrail.record("intake.discarded", "round/" + current.roundId(), current, "");
    }

    private Staging stage(ReportingRound round, Unpacking packed, int number) {
        SourceFile opened = reading.open(packed, number);
        ReadingSummary summary = new ReadingSummary();
        ReportReader.read(opened, reading.context(round), summary);
        List<Problem> reasons = Refusal.of(opened.name(), summary, user.get().municipality());
        return reasons.isEmpty() ? keep(round, packed.file(number), summary) : refuse(round, opened.name(), reasons);
    }

    private Staging refuse(ReportingRound round, String name, List<Problem> reasons) {
        Staging.Refused refused = new Staging.Refused(name, reasons);
        auditTrail.record("intake.refused", "round/" + round.id(), "", refused);
        return refused;
    }

    private Staging keep(ReportingRound round, PackedFile file, ReadingSummary summary) {
        SourceFileReference kept = files.keep(file.name(), file.content());
        LocalDate handedInOn = HandedInDay.of(summary.handedInOn(), JapanTime.today(clock));
        return new Staging.Staged(
                find(uploads.insert(new NewUpload(round.id(), kept.id(), handedInOn, false, summary.digest()))));
    }

    private Upload find(long id) {
        return uploads.find(id, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + id));
    }

    private static void requireAsSeen(boolean unchanged, Upload seen) {
        if (!unchanged) {
            throw new StaleVersionException(seen);
        }
    }
}
