package kurogo.intake;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForReporting;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.jobs.JobUnderwayException;
import kurogo.report.FileContent;
import kurogo.report.ReportingRound;
import kurogo.report.RoundClosedException;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files of any size. The bytes are kept before anybody looks at them, all or none; then a job reads them, which goes
 * on when the sender leaves and after a crash. Staff see what staff sent, a reporter what their municipality's did.
 */
@Service
@Transactional
@ForReporting
public class IncomingService {

    private final IncomingRepository repository;
    private final IncomingKeeping keeping;
    private final IncomingJob reading;
    private final UploadRepository uploads;
    private final RoundService rounds;
    private final SourceFileService files;
    private final JobService jobs;
    private final CurrentUser user;
    private final AuditTrail auditTrail;

    IncomingService(
            IncomingRepository repository,
            IncomingKeeping keeping,
            IncomingJob reading,
            UploadRepository uploads,
            RoundService rounds,
            SourceFileService files,
            JobService jobs,
            CurrentUser user,
            AuditTrail auditTrail) {
        this.repository = repository;
        this.keeping = keeping;
        this.reading = reading;
        this.uploads = uploads;
        this.rounds = rounds;
        this.files = files;
        this.jobs = jobs;
        this.user = user;
        this.auditTrail = auditTrail;
    }

    /**
     * Keeps a file and begins to read it.
     *
     * @param everyRound whether it is a list to be read for every round it holds
     * @throws RoundClosedException when the round takes in no reports
     */
    public Incoming receive(long roundId, String fileName, FileContent content, boolean everyRound) {
        ReportingRound round = rounds.get(roundId);
        if (!round.isOpen()) {
            throw new RoundClosedException(round);
        }
        return begin(roundId, files.keep(fileName, content), everyRound);
    }

    /**
     * Reads a list that waits in one round again, for every round it holds.
     *
     * @param seen the upload as the person saw it
     * @throws kurogo.report.StaleVersionException when someone changed it meanwhile
     */
    public Incoming readForEveryRound(Upload seen) {
        Upload upload = uploads.find(seen.id(), user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No upload " + seen.id()));
        FileStaging.requireAsSeen(uploads.remove(upload.id(), seen.version()), seen);
        auditTrail.record("intake.readForEveryRound", "round/" + upload.roundId(), upload, "");
        return begin(upload.roundId(), upload.file(), true);
    }

    /** What is on its way into a round, and what was refused. */
    @Transactional(readOnly = true)
    public IncomingFiles of(long roundId) {
        List<Incoming> incoming = repository.ofRound(roundId, user.get().municipality());
        Map<String, Job> underway =
                jobs.underwayOn(incoming.stream().map(Incoming::subject).toList());
        return new IncomingFiles(
                incoming.stream()
                        .map(file -> file.withJob(Optional.ofNullable(underway.get(file.subject()))))
                        .toList(),
                repository.refused(roundId, user.get().municipality()));
    }

    /**
     * Reads on where a job stopped that did not reach the end.
     *
     * @throws JobUnderwayException when one is at it
     */
    public void resume(Incoming file) {
        keeping.find(file.id()).ifPresent(found -> jobs.start(reading, found.subject(), Long.toString(found.id())));
    }

    /** Withdraws a file that is not wholly read: what was read of it so far stays, the rest is gone. */
    public void withdraw(Incoming file) {
        keeping.find(file.id()).ifPresent(found -> {
            jobs.cancelOn(found.subject());
            keeping.end(found);
            auditTrail.record("intake.withdrawn", "round/" + found.roundId(), found.file(), "");
        });
    }

    /** Takes note of why files were refused; from then on only the audit trail knows. */
    public void seen(List<RefusedFile> refused) {
        repository.forget(
                refused.stream().map(RefusedFile::id).toList(), user.get().municipality());
    }

    private Incoming begin(long roundId, SourceFileReference file, boolean everyRound) {
        long id = repository.insert(roundId, file.id(), everyRound);
        Job job = jobs.start(reading, Incoming.subject(id), Long.toString(id));
        return new Incoming(id, roundId, file, everyRound, 0, Optional.of(job));
    }
}
