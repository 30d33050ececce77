package kurogo.intake;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.sheet.SheetParts;
import kurogo.report.FileContent;
import kurogo.report.ReportService;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.Submission;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.AnswerDifference;
import org.springframework.stereotype.Component;

/** Shows what was understood. Nothing understood is stored: the kept bytes are read again, so a preview outlives a restart. */
@Component
class Previews {

    private final UploadRepository uploads;
    private final RoundService rounds;
    private final SourceFileService files;
    private final FileReading reading;
    private final AmendmentRepository amendments;
    private final ReportService reports;
    private final CurrentUser user;

    Previews(
            UploadRepository uploads,
            AmendmentRepository amendments,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            ReportService reports,
            CurrentUser user) {
        this.uploads = uploads;
        this.amendments = amendments;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.reports = reports;
        this.user = user;
    }

    Preview of(long uploadId) {
        Upload upload = find(uploadId);
        UnderstoodFile understood = read(upload);
        Map<MunicipalityCode, SubmittedReport> standing = standing(upload.roundId());
        List<ReportPreview> beside = understood.reports().stream()
                .map(report -> beside(report, Optional.ofNullable(standing.get(report.municipality()))))
                .toList();
        return new Preview(
                upload,
                understood,
                amendments.ofFile(upload.file().id()),
                files.reading(
                        upload.file(), content -> sheets(upload.file(), content).sheets()),
                beside);
    }

    SheetParts.Part part(long uploadId, String sheet, int row) {
        SourceFileReference file = find(uploadId).file();
        return files.reading(file, content -> sheets(file, content).around(sheet, row))
                .orElseThrow(() -> new NoSuchElementException("No sheet " + sheet));
    }

    List<Amendment> amendmentsOf(long submissionId) {
        Set<String> own = reports.sources(submissionId).stream()
                .map(source -> source.sheet() + "!" + source.cell())
                .collect(Collectors.toSet());
        boolean seesAll = user.get().municipality().isEmpty();
        return reports
                .get(submissionId)
                .submission()
                .file()
                .map(file -> amendments.ofFile(file.id()))
                .orElse(List.of())
                .stream()
                .filter(amendment -> seesAll || own.contains(amendment.sheet() + "!" + amendment.cell()))
                .toList();
    }

    private SheetParts sheets(SourceFileReference file, FileContent content) {
        return SheetParts.in(reading.open(file, content));
    }

    private Upload find(long uploadId) {
        return uploads.find(uploadId, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + uploadId));
    }

    UnderstoodFile ofSubmission(long submissionId) {
        Submission submission = reports.get(submissionId).submission();
        SourceFileReference file = submission
                .file()
                .orElseThrow(() -> new NoSuchElementException("Submission " + submissionId + " was typed in"));
        return read(submission.roundId(), file);
    }

    UnderstoodFile read(Upload upload) {
        return upload.everyRound()
                ? files.reading(
                        upload.file(),
                        content ->
                                reading.readPeriod(rounds.get(upload.roundId()).period(), upload.file(), content))
                : read(upload.roundId(), upload.file());
    }

    private UnderstoodFile read(long roundId, SourceFileReference file) {
        return files.reading(file, content -> reading.readOne(rounds.get(roundId), file, content));
    }

    private Map<MunicipalityCode, SubmittedReport> standing(long roundId) {
        return reports.counted(roundId).stream()
                .collect(Collectors.toMap(report -> report.submission().municipality(), Function.identity()));
    }

    private static ReportPreview beside(UnderstoodReport report, Optional<SubmittedReport> standing) {
        return new ReportPreview(
                report,
                standing,
                standing.map(other -> AnswerDifference.between(other.answers(), report.answers()))
                        .orElse(List.of()));
    }
}
