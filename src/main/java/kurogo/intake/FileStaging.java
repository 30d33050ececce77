package kurogo.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Supplier;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.intake.file.PackedFile;
import kurogo.intake.file.Unpacking;
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
    private final FileUnderstanding understanding;
    private final MappingRepository mappings;
    private final SourceFileService files;
    private final UploadRepository uploads;
    private final FindingRepository findings;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    FileStaging(
            RoundService rounds,
            FileReading reading,
            FileUnderstanding understanding,
            MappingRepository mappings,
            SourceFileService files,
            UploadRepository uploads,
            FindingRepository findings,
            CurrentUser user,
            AuditTrail auditTrail,
            Clock clock) {
        this.rounds = rounds;
        this.reading = reading;
        this.understanding = understanding;
        this.mappings = mappings;
        this.files = files;
        this.uploads = uploads;
        this.findings = findings;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Takes in a file, or every file in it when it is an archive. */
    List<Staging> stage(long roundId, String fileName, FileContent content) {
        ReportingRound round = open(roundId);
        List<Staging> stagings = new ArrayList<>();
        try (Unpacking packed = reading.unpack(fileName, content)) {
            for (int number = 0; number < packed.size(); number++) {
                stagings.addAll(keep(
                        round,
                        JapanTime.today(clock),
                        understanding.of(round, false, reading.open(packed, number), rows -> {}),
                        bytes(packed, number)));
            }
        }
        return stagings;
    }

    /**
     * Puts a file that was understood among the waiting ones, or tells why it is refused.
     *
     * @param cameIn the day it came in, however much later it is read
     * @param bytes gives the file as it is kept
     * @return one entry for each round it waits in, or why it was refused
     */
    List<Staging> keep(
            ReportingRound round, LocalDate cameIn, Understanding understood, Supplier<SourceFileReference> bytes) {
        if (understood.isRefused()) {
            Staging.Refused refused = new Staging.Refused(understood.fileName(), understood.refusal());
            auditTrail.record("intake.refused", "round/" + round.id(), "", refused);
            return List.of(refused);
        }
        SourceFileReference kept = bytes.get();
        mappings.use(kept.id(), understood.mapping());
        LocalDate handedInOn = HandedInDay.of(understood.handedInOn(), cameIn);
        return understood.digests().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new NewUpload(
                        entry.getKey(),
                        kept.id(),
                        handedInOn,
                        understood.everyRound(),
                        understood.otherRounds(),
                        entry.getValue()))
                .<Staging>map(upload -> new Staging.Staged(insert(upload)))
                .toList();
    }

    private Upload insert(NewUpload upload) {
        long id = uploads.insert(upload);
        findings.put(id, upload.digest().found());
        return find(id);
    }

    private Supplier<SourceFileReference> bytes(Unpacking packed, int number) {
        return () -> {
            PackedFile file = packed.file(number);
            return files.keep(file.name(), file.content());
        };
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

    /** The uploads and, where one is read for every round, those of its file in the other rounds. */
    List<Upload> wholeFiles(List<Upload> seen) {
        Map<Long, Upload> whole = new TreeMap<>();
        uploads.ofFiles(
                        seen.stream()
                                .filter(Upload::everyRound)
                                .map(upload -> upload.file().id())
                                .toList(),
                        user.get().municipality())
                .forEach(upload -> whole.put(upload.id(), upload));
        seen.forEach(upload -> whole.put(upload.id(), upload));
        return List.copyOf(whole.values());
    }

    Upload changeHandedInOn(Upload seen, LocalDate handedInOn) {
        Upload before = find(seen.id());
        requireAsSeen(uploads.changeHandedInOn(seen.id(), seen.version(), handedInOn), seen);
        Upload after = find(seen.id());
        auditTrail.record("intake.handedInOnChanged", "upload/" + seen.id(), before, after);
        return after;
    }

    void sendBack(Upload seen, String letter, boolean discard) {
        if (letter.isBlank()) {
            throw new IllegalArgumentException("A file is sent back with a letter");
        }
        auditTrail.record("intake.sentBack", "upload/" + seen.id(), find(seen.id()), letter.strip());
        if (discard) {
            discard(seen);
        }
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

    private Upload find(long id) {
        return uploads.find(id, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + id));
    }

    /** Goes on only when an upload was as the person saw it. */
    static void requireAsSeen(boolean unchanged, Upload seen) {
        if (!unchanged) {
            throw new StaleVersionException(seen);
        }
    }
}
