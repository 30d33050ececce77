package kurogo.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.read.UnderstoodFile;
import kurogo.report.NewSubmission;
import kurogo.report.Submission;
import kurogo.report.SubmissionService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns one upload into submissions, in a transaction of its own: all of its reports are kept or none. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class UploadKeeping {

    private final UploadRepository uploads;
    private final Previews previews;
    private final SubmissionService submissions;
    private final EveryRoundKeeping everyRound;
    private final CurrentUser user;
    private final Clock clock;

    UploadKeeping(
            UploadRepository uploads,
            Previews previews,
            SubmissionService submissions,
            EveryRoundKeeping everyRound,
            CurrentUser user,
            Clock clock) {
        this.everyRound = everyRound;
        this.uploads = uploads;
        this.previews = previews;
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
    }

    /** The uploads among some that still wait. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    List<Upload> waiting(Collection<Long> ids) {
        return uploads.among(ids, user.get().municipality());
    }

    /** Accepts a file in every round it waits in. */
    List<Acceptance> acceptEveryRound(List<Upload> seen, AcceptanceProgress progress) {
        return everyRound.accept(seen, progress);
    }

    Acceptance accept(Upload seen) {
        Upload upload = waiting(seen);
        return keep(seen, upload, upload.handedInOn(), submissions::accept);
    }

    Acceptance handIn(Upload seen) {
        return keep(seen, waiting(seen), JapanTime.today(clock), submissions::handIn);
    }

    private Acceptance keep(
            Upload seen,
            Upload upload,
            LocalDate handedInOn,
            BiFunction<Long, List<NewSubmission>, List<Submission>> keeping) {
        Map<MunicipalityCode, Optional<Long>> standing = seen.reports().stream()
                .collect(Collectors.toMap(UploadedReport::municipality, UploadedReport::standing));
        List<NewSubmission> reports = takeAsShown(seen, upload).reports().stream()
                .map(report -> UnderstoodSubmission.of(report, upload.file().id(), handedInOn, standing))
                .toList();
        return new Kept(seen, keeping.apply(upload.roundId(), reports));
    }

    private Upload waiting(Upload seen) {
        Upload upload = uploads.find(seen.id(), user.get().municipality())
                .orElseThrow(() -> new UploadNotKeptException(Reason.CHANGED_MEANWHILE));
        if (!upload.isAcceptable()) {
            throw new UploadNotKeptException(Reason.HAS_ERRORS);
        }
        return upload;
    }

    /** Takes the upload out of the waiting ones, which only one person can, if it is read as it was shown. */
    private UnderstoodFile takeAsShown(Upload seen, Upload upload) {
        String shown = uploads.readingSha256(upload.id());
        UnderstoodFile understood = previews.read(upload);
        ReadingSummary summary = new ReadingSummary();
        understood.reports().forEach(summary::report);
        understood.problems().forEach(summary::problem);
        if (!summary.digest().sha256().equals(shown)) {
            throw new UploadNotKeptException(Reason.READ_DIFFERENTLY);
        }
        if (!uploads.remove(upload.id(), seen.version())) {
            throw new UploadNotKeptException(Reason.CHANGED_MEANWHILE);
        }
        return understood;
    }
}
