package kurogo.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.calendar.JapanTime;
import kurogo.intake.file.PackedFile;
import kurogo.intake.file.Unpacking;
import kurogo.jobs.JobCancelledException;
import kurogo.report.ReportingRound;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each step on a file's way in, in a transaction of its own: what is done is done, and a crash loses no more than a step. */
@Component
@Transactional
class IncomingKeeping {

    private final IncomingRepository incoming;
    private final UploadRepository uploads;
    private final SourceFileService files;
    private final FileStaging staging;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncomingKeeping(
            IncomingRepository incoming,
            UploadRepository uploads,
            SourceFileService files,
            FileStaging staging,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incoming = incoming;
        this.uploads = uploads;
        this.files = files;
        this.staging = staging;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Incoming> find(long id) {
        return incoming.find(id, user.get().municipality());
    }

    /**
     * Keeps what became of one of the files in it, and that it has been read.
     *
     * @param packed the files in it
     * @param number number of the one read
     * @throws JobCancelledException when the whole was withdrawn meanwhile
     */
    void step(Incoming whole, ReportingRound round, Unpacking packed, int number, Understanding understood) {
        if (!incoming.advance(whole.id(), number)) {
            throw new JobCancelledException();
        }
        List<Staging> stagings = staging.keep(
                round,
                JapanTime.dayOf(whole.file().receivedAt()),
                understood,
                () -> packed.isArchive() ? keep(packed.file(number)) : whole.file());
        for (Staging became : stagings) {
            events.publishEvent(new FileRead(became instanceof Staging.Refused));
            if (became instanceof Staging.Refused refused) {
                incoming.refuse(round.id(), refused, clock.instant(), user.get().municipality());
            }
        }
    }

    /** Takes a file off its way in; its bytes stay only if they wait for a person's word. */
    void end(Incoming whole) {
        boolean waits =
                !uploads.ofFile(whole.file().id(), user.get().municipality()).isEmpty();
        if (incoming.remove(whole.id()) && !waits) {
            files.forget(whole.file());
        }
    }

    private SourceFileReference keep(PackedFile file) {
        return files.keep(file.name(), file.content());
    }
}
