package kurogo.intake;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.sheet.Amendments;
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
    private final Rereading rereading;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AmendmentKeeping(
            UploadRepository uploads,
            AmendmentRepository amendments,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            Rereading rereading,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.uploads = uploads;
        this.amendments = amendments;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.rereading = rereading;
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
        List<Problem> reasons = rereading.reasonsAgainst(upload, summary, place(upload, amendment), amendment.after());
        if (!reasons.isEmpty()) {
            return new Amending.Refused(reasons);
        }
        Optional<Amendment> earlier = amendments.ofFile(upload.file().id()).stream()
                .filter(other -> other.place().equals(amendment.place()))
                .findFirst();
        writing.write(upload.file().id(), amendment);
        rereading.write(upload, summary);
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

    private static Place place(Upload upload, Amendment amendment) {
        return Place.cell(upload.file().name(), amendment.sheet(), amendment.cell());
    }

    private Amendments typed(Upload upload) {
        return reading.amendments(upload.file().id());
    }

    private Upload requireAsSeen(Upload seen) {
        Upload current = find(seen.id());
        if (current.version() != seen.version()) {
            throw new StaleVersionException(seen);
        }
        return current;
    }

    private Upload find(long id) {
        return uploads.find(id, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + id));
    }

    /** How an amendment is written down. */
    private interface Writing {
        void write(long fileId, Amendment amendment);
    }
}
