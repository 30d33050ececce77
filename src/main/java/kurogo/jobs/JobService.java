package kurogo.jobs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForAdministrators;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.RequestOrigin;
import kurogo.access.Role;
import kurogo.access.SignedInUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts long work, shows how far it is, and cancels it. Who may do the work itself is for the service that starts it to say. */
@Service
@Transactional
public class JobService {

    private final JobRepository repository;
    private final JobKeeping keeping;
    private final JobRunner runner;
    private final CurrentUser currentUser;
    private final RequestOrigin origin;
    private final Clock clock;

    JobService(
            JobRepository repository,
            JobKeeping keeping,
            JobRunner runner,
            CurrentUser currentUser,
            RequestOrigin origin,
            Clock clock) {
        this.repository = repository;
        this.keeping = keeping;
        this.runner = runner;
        this.currentUser = currentUser;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Starts work that fails when the program ends before it. It begins when the transaction at hand is committed.
     *
     * @param kind what kind of work, such as {@code intake.stage}
     * @param subject what it works on; one job at a time for each
     * @throws JobUnderwayException when another job on the subject is not over yet
     */
    @ForEveryone
    public Job start(String kind, String subject, JobWork work) {
        return start(kind, subject, Optional.empty(), work);
    }

    /**
     * Starts work that is begun again when the program ends before it. It begins when the transaction at hand is committed.
     *
     * @param subject what it works on; one job at a time for each
     * @param input what it is given, at every try
     * @throws JobUnderwayException when another job on the subject is not over yet
     */
    @ForEveryone
    public Job start(JobKind kind, String subject, String input) {
        return start(kind.name(), subject, Optional.of(input), new RepeatableWork(kind, input));
    }

    /**
     * A job as it stands now.
     *
     * @throws NoSuchElementException when there is none of that number
     * @throws AccessDeniedException when it is somebody else's, unless an administrator asks
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Job get(long id) {
        Job job = repository.find(id).orElseThrow(() -> new NoSuchElementException("No job " + id));
        SignedInUser user = currentUser.get();
        if (job.requestedBy() != user.id() && user.role() != Role.ADMINISTRATOR) {
            throw new AccessDeniedException("Somebody else's job");
        }
        return job;
    }

    /** The job on a subject that is not over yet. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<Job> underwayOn(String subject) {
        return repository.underwayOn(subject);
    }

    /** The jobs on some subjects that are not over yet, by subject; to a municipal reporter only their own. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<String, Job> underwayOn(Collection<String> subjects) {
        SignedInUser user = currentUser.get();
        return repository.underwayOn(subjects).stream()
                .filter(job -> user.role() != Role.MUNICIPAL_REPORTER || job.requestedBy() == user.id())
                .collect(Collectors.toMap(Job::subject, Function.identity()));
    }

    /** The jobs of whoever asks, newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Job> own(int limit) {
        return repository.newestOf(currentUser.get().id(), limit);
    }

    /** The job of a kind that was begun last, whoever began it. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public Optional<Job> lastOf(JobKind kind) {
        return repository.lastOf(kind.name());
    }

    /** Everybody's jobs, newest first. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<Job> all(int limit) {
        return repository.newest(limit);
    }

    /**
     * Asks a job to stop; it does at the next step of its work, and what it has committed stays. Nothing happens when it is
     * over.
     *
     * @throws AccessDeniedException when it is somebody else's, unless an administrator asks
     */
    @ForEveryone
    public void cancel(long id) {
        get(id);
        repository.cancel(id, clock.instant());
        afterCommit(() -> runner.cancel(id));
    }

    /**
     * Asks the job on a subject to stop, whoever began it: for services that have made sure that whoever asks may.
     */
    @ForEveryone
    public void cancelOn(String subject) {
        repository.underwayOn(subject).ifPresent(job -> {
            repository.cancel(job.id(), clock.instant());
            afterCommit(() -> runner.cancel(job.id()));
        });
    }

    private Job start(String kind, String subject, Optional<String> input, JobWork work) {
        NewJob asked =
                new NewJob(kind, subject, input, currentUser.get(), origin.text(), clock.instant(), keeping.node());
        long id = repository.insert(asked).orElseThrow(() -> new JobUnderwayException(subject));
        Job job = repository.find(id).orElseThrow();
        afterCommit(() -> runner.launch(job, work));
        return job;
    }

    private static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
