package kurogo.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.intake.read.Problem;
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

    List<Staging> stage(long roundId, String fileName, byte[] bytes) {
        ReportingRound round = rounds.get(roundId);
        if (!round.isOpen()) {
            throw new RoundClosedException(round);
        }
        return reading.read(round, fileName, bytes).stream()
                .map(file -> stage(round, file))
                .toList();
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

    void discard(Upload seen) {
        Upload current = find(seen.id());
        requireAsSeen(uploads.remove(current.id(), seen.version()), seen);
        files.forget(current.file());
        auditTrail.record("intake.discarded", "round/" + current.roundId(), current, "");
    }

    private Staging stage(ReportingRound round, ReadFile file) {
        List<Problem> reasons = Refusal.of(file.understood(), user.get().municipality());
        return reasons.isEmpty() ? keep(round, file) : refuse(round, file, reasons);
    }

    private Staging refuse(ReportingRound round, ReadFile file, List<Problem> reasons) {
        Staging.Refused refused = new Staging.Refused(file.name(), reasons);
        auditTrail.record("intake.refused", "round/" + round.id(), "", refused);
        return refused;
    }

    private Staging keep(ReportingRound round, ReadFile file) {
        SourceFileReference kept = files.keep(file.name(), file.bytes());
        ReadingDigest digest = ReadingDigest.of(file.understood());
        LocalDate handedInOn = HandedInDay.of(file.understood(), LocalDate.now(clock));
        return new Staging.Staged(find(uploads.insert(new NewUpload(round.id(), kept.id(), handedInOn, digest))));
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
