package kurogo.intake;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.intake.read.Amendments;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.RoundService;
import kurogo.report.SourceFileService;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/**
 * Keeps what people type instead of what stands in a cell, and reads the file anew with it. The upload grows a version with
 * each amendment: who looked before is told, and nothing is accepted but what was shown.
 */
@Component
class AmendmentKeeping {

    private final UploadRepository uploads;
    private final AmendmentRepository amendments;
    private final RoundService rounds;
    private final SourceFileService files;
    private final FileReading reading;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AmendmentKeeping(
            UploadRepository uploads,
            AmendmentRepository amendments,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.uploads = uploads;
        this.amendments = amendments;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    Amending amend(Upload seen, String sheet, CellAddress cell, String text) {
        Upload upload = requireAsSeen(seen);
        String before = files.reading(
                upload.file(), content -> reading.textInFile(upload.file().name(), content, sheet, cell));
        Amendment amendment = new Amendment(
                sheet, cell, before, text.strip(), clock.instant(), user.get().displayName());
        return amendment.after().equals(before)
                ? takeBack(upload, amendment)
                : keep(upload, amendment, typed(upload).with(sheet, cell, amendment.after()), amendments::put);
    }

    Amending withdraw(Upload seen, Amendment amendment) {
        return takeBack(requireAsSeen(seen), amendment);
    }

    private Amending takeBack(Upload upload, Amendment amendment) {
        return keep(upload, amendment, typed(upload).without(amendment.sheet(), amendment.cell()), amendments::remove);
    }

    private Amending keep(Upload upload, Amendment amendment, Amendments typed, Writing writing) {
        ReadingSummary summary = new ReadingSummary();
        files.reading(upload.file(), content -> {
            reading.read(upload, rounds.get(upload.roundId()), typed, content, summary);
            return summary;
        });
        List<Upload> ofFile = uploads.ofFile(upload.file().id(), user.get().municipality());
        List<Problem> reasons = reasons(upload, ofFile, summary, amendment);
        if (!reasons.isEmpty()) {
            return new Amending.Refused(reasons);
        }
        Optional<Amendment> earlier = amendments.ofFile(upload.file().id()).stream()
                .filter(other -> other.place().equals(amendment.place()))
                .findFirst();
        writing.write(upload.file().id(), amendment);
        ofFile.forEach(waiting -> requireUnchanged(uploads.readAnew(waiting, digest(waiting, summary)), waiting));
        auditTrail.record(
                "intake.amended",
                "upload/" + upload.id(),
                earlier.<Object>map(before -> before).orElse(""),
                amendments.ofFile(upload.file().id()).stream()
                        .filter(now -> now.place().equals(amendment.place()))
                        .<Object>map(now -> now)
                        .findFirst()
                        .orElse(""));
        return new Amending.Kept(find(upload.id()));
    }

    /** A reporter cannot turn a report into another municipality's, and a list goes on waiting in the rounds it waits in. */
    private List<Problem> reasons(Upload upload, List<Upload> ofFile, ReadingSummary summary, Amendment amendment) {
        Predicate<Problem> ofOthers = problem -> problem.code() == ProblemCode.OTHER_MUNICIPALITY;
        List<Problem> others = Refusal.of(
                        upload.file().name(), summary, user.get().municipality())
                .stream()
                .filter(ofOthers)
                .toList();
        if (!others.isEmpty() || !upload.everyRound()) {
            return others;
        }
        List<String> waiting = ofFile.stream()
                .map(other -> rounds.get(other.roundId()).period().code())
                .sorted()
                .toList();
        Place place = Place.cell(upload.file().name(), amendment.sheet(), amendment.cell());
        return summary.periods().stream()
                .map(period -> period.code())
                .filter(period -> !waiting.contains(period))
                .map(period -> Problem.error(
                        ProblemCode.OTHER_PERIOD, place, amendment.after(), period, String.join(" ", waiting)))
                .toList();
    }

    private ReadingDigest digest(Upload waiting, ReadingSummary summary) {
        return waiting.everyRound()
                ? summary.digest(rounds.get(waiting.roundId()).period())
                : summary.digest();
    }

    private Amendments typed(Upload upload) {
        return reading.amendments(upload.file().id());
    }

    private Upload requireAsSeen(Upload seen) {
        Upload current = find(seen.id());
        requireUnchanged(current.version() == seen.version(), seen);
        return current;
    }

    private Upload find(long id) {
        return uploads.find(id, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + id));
    }

    private static void requireUnchanged(boolean unchanged, Upload seen) {
        if (!unchanged) {
            throw new StaleVersionException(seen);
        }
    }

    /** How an amendment is written down. */
    private interface Writing {
        void write(long fileId, Amendment amendment);
    }
}
