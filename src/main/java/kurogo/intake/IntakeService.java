package kurogo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.ForEveryone;
import kurogo.access.ForReporting;
import kurogo.access.ForStaff;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.sheet.SheetParts;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.jobs.JobUnderwayException;
import kurogo.report.FileContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in reports. Staff bring in files for every municipality and accept them; a municipal reporter brings in and hands
 * in their own municipality's only, and staff then accept them or send them back through {@code SubmissionService}.
 */
@Service
@Transactional
@ForReporting
public class IntakeService {

    private static final String ACCEPTING = "intake/accept";
    private static final int OWN_LOOKED_AT = 20;

    private final FileStaging staging;
    private final Previews previews;
    private final AmendmentKeeping amendments;
    private final UploadAcceptance acceptance;
    private final AcceptanceJob acceptanceJob;
    private final JobService jobs;

    IntakeService(
            FileStaging staging,
            Previews previews,
            AmendmentKeeping amendments,
            UploadAcceptance acceptance,
            AcceptanceJob acceptanceJob,
            JobService jobs) {
        this.staging = staging;
        this.previews = previews;
        this.amendments = amendments;
        this.acceptance = acceptance;
        this.acceptanceJob = acceptanceJob;
        this.jobs = jobs;
    }

    /**
     * Opens and reads one file for a round. What is understood at least in part is kept and waits; what is no spreadsheet,
     * encrypted, too large, of another round or prefecture, or names an unknown municipality is refused by name with the
     * reason, and nothing of it is kept but a line in the audit trail.
     *
     * @return one entry for the file, or one for each file in it when it is an archive
     */
    public List<Staging> stage(long roundId, String fileName, byte[] bytes) {
        return staging.stage(roundId, fileName, FileContent.of(bytes));
    }

    /** The uploads that wait in a round, in the order they came: staff see staff's, a reporter their municipality's. */
    @Transactional(readOnly = true)
    public List<Upload> staged(long roundId) {
        return staging.staged(roundId);
    }

    /**
     * What was understood of an upload, cell by cell, and how it differs from what stands.
     *
     * @throws NoSuchElementException when it is gone
     */
    @Transactional(readOnly = true)
    public Preview preview(long uploadId) {
        return previews.of(uploadId);
    }

    /**
     * A part of a sheet of an upload as it stands, with what people typed instead.
     *
     * @param sheet name of the sheet
     * @param row a row of the part, 0-based
     * @throws NoSuchElementException when the upload or the sheet is gone
     */
    @Transactional(readOnly = true)
    public SheetParts.Part sheetPart(long uploadId, String sheet, int row) {
        return previews.part(uploadId, sheet, row);
    }

    /**
     * Reads a cell as if it said something else. The file stays as it came; what was typed is kept beside it with who typed
     * it and when, and holds whenever the file is read from now on.
     *
     * @param seen the upload as the person saw it
     * @param text what the cell is to say, empty for nothing
     * @throws StaleVersionException when someone else amended, accepted or discarded it meanwhile
     */
    public Amending amend(Upload seen, String sheet, CellAddress cell, String text) {
        return amendments.amend(seen, sheet, cell, text);
    }

    /**
     * Reads a cell as it stands in the file again.
     *
     * @param seen the upload as the person saw it
     * @throws StaleVersionException when someone else amended, accepted or discarded it meanwhile
     */
    public Amending withdraw(Upload seen, Amendment amendment) {
        return amendments.withdraw(seen, amendment);
    }

    /**
     * What people typed instead of what stands in the file a submission was read from; none when it was typed in. A reporter
     * is told of the cells their own report was read from.
     */
    @Transactional(readOnly = true)
    @ForEveryone
    public List<Amendment> amendmentsOf(long submissionId) {
        return previews.amendmentsOf(submissionId);
    }

    /**
     * Reads the file of a submission again, as for a check of what a municipality handed in.
     *
     * @throws NoSuchElementException when there is no such submission or it was typed in
     */
    @Transactional(readOnly = true)
    public UnderstoodFile readAgain(long submissionId) {
        return previews.ofSubmission(submissionId);
    }

    /** Corrects the day an upload was handed in, as when a report sent by mail is brought in later. */
    @ForStaff
    public Upload changeHandedInOn(Upload seen, LocalDate handedInOn) {
        return staging.changeHandedInOn(seen, handedInOn);
    }

    /**
     * Accepts uploads as the person saw them: their reports count from now on. Each file is kept whole or not at all; one
     * that cannot be kept does not hold up the others.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @ForStaff
    public List<Acceptance> accept(List<Upload> seen) {
        return acceptance.accept(seen, AcceptanceProgress.UNWATCHED);
    }

    /**
     * Lets a job accept uploads as the person saw them, for a long list or many files: what became of them, the job tells. A
     * list of every round is accepted in all of its rounds.
     *
     * @param language language of the person
     * @throws JobUnderwayException when another acceptance is underway
     */
    @ForStaff
    public Job beginAccepting(List<Upload> seen, Locale language) {
        return jobs.start(acceptanceJob, ACCEPTING, acceptanceJob.input(staging.wholeFiles(seen), language));
    }

    /** How an acceptance went that whoever asks began. */
    @Transactional(readOnly = true)
    public Optional<Job> ownAcceptance(long jobId) {
        return jobs.own(OWN_LOOKED_AT).stream().filter(job -> job.id() == jobId).findFirst();
    }

    /** The acceptance that is underway. */
    @Transactional(readOnly = true)
    public Optional<Job> accepting() {
        return Optional.ofNullable(jobs.underwayOn(List.of(ACCEPTING)).get(ACCEPTING));
    }

    /** Asks the acceptance underway to stop; what was accepted so far stays, and a file in hand is not. */
    @ForStaff
    public void cancelAccepting() {
        jobs.cancelOn(ACCEPTING);
    }

    /** Hands in uploads of the reporter's own municipality for staff's check, each file whole or not at all. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Acceptance> handIn(List<Upload> seen) {
        return acceptance.handIn(seen);
    }

    /**
     * Takes down the letter with which staff ask for a better file, and throws the upload away or lets it wait.
     *
     * @param seen the upload as the person saw it
     * @param letter what was written, not blank
     * @param discard whether the upload is thrown away with its file
     * @throws StaleVersionException when someone else changed it meanwhile and it is to be thrown away
     */
    @ForStaff
    public void sendBack(Upload seen, String letter, boolean discard) {
        staging.sendBack(seen, letter, discard);
    }

    /** Throws an upload away with its file; nothing is left but a line in the audit trail. */
    public void discard(Upload seen) {
        staging.discard(seen);
    }
}
