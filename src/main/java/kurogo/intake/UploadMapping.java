package kurogo.intake;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.intake.read.layout.LayoutReader;
import kurogo.intake.read.layout.Layouts;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Terms;
import kurogo.report.RoundService;
import kurogo.report.SourceFileService;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/** Reads a waiting file with what a person says its headings mean, with what others have said, or with neither. */
@Component
class UploadMapping {

    private final UploadRepository uploads;
    private final MappingRepository mappings;
    private final MappingKeeping keeping;
    private final RoundService rounds;
    private final SourceFileService files;
    private final FileReading reading;
    private final Rereading rereading;
    private final CurrentUser user;
    private final AuditTrail auditTrail;

    UploadMapping(
            UploadRepository uploads,
            MappingRepository mappings,
            MappingKeeping keeping,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            Rereading rereading,
            CurrentUser user,
            AuditTrail auditTrail) {
        this.uploads = uploads;
        this.mappings = mappings;
        this.keeping = keeping;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.rereading = rereading;
        this.user = user;
        this.auditTrail = auditTrail;
    }

    MappingStanding standing(long uploadId) {
        Upload upload = find(uploadId);
        Optional<UsedMapping> used = mappings.usedFor(upload.file().id())
                .flatMap(version -> mappings.mappingOf(version).map(mapping -> new UsedMapping(mapping, version)));
        List<KeptMapping> ofLayout = mappings.ofLayouts(
                files.reading(upload.file(), content -> Layouts.of(reading.open(upload.file(), content))));
        Optional<MunicipalityCode> own = owner(upload);
        return new MappingStanding(
                upload,
                used,
                ofLayout.stream()
                        .filter(offer -> used.isEmpty() || used.get().mapping().id() != offer.id())
                        .filter(this::isToBeSeen)
                        .sorted(Comparator.comparing(offer -> !offer.sender().equals(own)))
                        .toList());
    }

    MappingDraft draft(long uploadId, Optional<HeadChoice> chosen) {
        MappingStanding standing = standing(uploadId);
        Upload upload = standing.upload();
        return new MappingDraft(
                standing,
                files.reading(
                        upload.file(),
                        content -> LayoutReader.of(
                                reading.open(upload.file(), content),
                                reading.context(
                                        upload,
                                        rounds.get(upload.roundId()),
                                        terms(standing.used().map(UsedMapping::version))),
                                chosen)));
    }

    /** Reads the file with a mapping and keeps it for the file's sender and layout. */
    MappingOutcome save(MappingStanding seen, Mapping said) {
        Upload upload = requireAsSeen(seen.upload());
        ReadingSummary summary = summary(upload, Terms.builtIn().with(said));
        List<Problem> reasons = reasonsAgainst(upload, summary, said.name());
        if (!reasons.isEmpty()) {
            return new MappingOutcome.Refused(reasons);
        }
        Optional<MunicipalityCode> sender = Sender.of(user.get().municipality(), summary.municipalities());
        KeptMapping kept = keeping.keep(sender, said, seen::shows);
        return readWith(upload, Optional.of(kept.newest()), summary);
    }

    /** Reads the file with what others, or the same sender before, have said of its layout. */
    MappingOutcome use(MappingStanding seen, KeptMapping offer) {
        Upload upload = requireAsSeen(seen.upload());
        KeptMapping mapping = mappings.find(offer.id())
                .filter(found -> isToBeSeen(found) && found.version() == offer.version())
                .orElseThrow(() -> new StaleVersionException(offer));
        ReadingSummary summary =
                summary(upload, Terms.builtIn().with(mapping.newest().content()));
        List<Problem> reasons = reasonsAgainst(upload, summary, mapping.name());
        return reasons.isEmpty()
                ? readWith(upload, Optional.of(mapping.newest()), summary)
                : new MappingOutcome.Refused(reasons);
    }

    /** Reads the file as if nobody had said anything. The mapping itself stays. */
    MappingOutcome useNone(MappingStanding seen) {
        Upload upload = requireAsSeen(seen.upload());
        ReadingSummary summary = summary(upload, Terms.builtIn());
        List<Problem> reasons = reasonsAgainst(upload, summary, "");
        return reasons.isEmpty() ? readWith(upload, Optional.empty(), summary) : new MappingOutcome.Refused(reasons);
    }

    private MappingOutcome readWith(Upload upload, Optional<MappingVersion> version, ReadingSummary summary) {
        long file = upload.file().id();
        Optional<MappingVersion> before = mappings.usedFor(file);
        mappings.use(file, version);
        rereading.write(upload, summary);
        auditTrail.record("intake.mappingUsed", "upload/" + upload.id(), plain(before), plain(version));
        return new MappingOutcome.Read(find(upload.id()));
    }

    private static Object plain(Optional<MappingVersion> version) {
        return version.<Object>map(used -> used).orElse("");
    }

    private List<Problem> reasonsAgainst(Upload upload, ReadingSummary summary, String name) {
        return rereading.reasonsAgainst(
                upload, summary, Place.file(upload.file().name()), name);
    }

    private ReadingSummary summary(Upload upload, Terms terms) {
        ReadingSummary summary = new ReadingSummary();
        files.reading(upload.file(), content -> {
            reading.read(upload, rounds.get(upload.roundId()), terms, content, summary);
            return summary;
        });
        return summary;
    }

    private static Terms terms(Optional<MappingVersion> version) {
        return version.map(used -> Terms.builtIn().with(used.content())).orElseGet(Terms::builtIn);
    }

    private Optional<MunicipalityCode> owner(Upload upload) {
        return user.get()
                .municipality()
                .or(() -> upload.reports().size() == 1
                        ? Optional.of(upload.reports().getFirst().municipality())
                        : Optional.empty());
    }

    /** A reporter is shown what their own municipality and the prefecture have said. */
    private boolean isToBeSeen(KeptMapping mapping) {
        Optional<MunicipalityCode> reporter = user.get().municipality();
        return reporter.isEmpty()
                || mapping.sender().isEmpty()
                || mapping.sender().equals(reporter);
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
}
