package kurogo.jobs;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kurogo.access.OnBehalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does jobs on virtual threads, a few at once. No thread is ever interrupted: an interrupt in the middle of a write closes the
 * embedded database's file. Work is asked to stop instead.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int SECONDS_TO_STOP = 10;

    private final JobKeeping keeping;
    private final OnBehalf onBehalf;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    JobRunner(
            JobKeeping keeping,
            OnBehalf onBehalf,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${kurogo.jobs-at-once}") int jobsAtOnce) {
        this.keeping = keeping;
        this.onBehalf = onBehalf;
        this.events = events;
        this.clock = clock;
        this.places = new Semaphore(jobsAtOnce, true);
    }

    /** Does a job as soon as there is a place. */
    void launch(Job job, JobWork work) {
        RunningJob run = new RunningJob(job.id(), keeping, clock);
        running.put(job.id(), run);
        threads.execute(() -> {
            places.acquireUninterruptibly();
            try {
                perform(job, run, work);
            } catch (RuntimeException unwritten) {
                LOG.error(
                        "What became of job {} ({}) could not be kept; it is taken up again",
                        job.id(),
                        job.kind(),
                        unwritten);
            } finally {
                places.release();
                running.remove(job.id(), run);
            }
        });
    }

    /** The jobs this program does or is about to do; none whose end could not be kept, so that it is taken up again. */
    Set<Long> underway() {
        return Set.copyOf(running.keySet());
    }

    private void perform(Job job, RunningJob run, JobWork work) {
        Instant began = clock.instant();
        end(job, run, work).ifPresent(end -> {
            keeping.finish(job.id(), end);
            events.publishEvent(new JobOver(job.kind(), end.state(), Duration.between(began, clock.instant())));
        });
    }

    /** Asks a job of this program to stop. */
    void cancel(long id) {
        Optional.ofNullable(running.get(id)).ifPresent(RunningJob::cancel);
    }

    /**
     * Does the work and says how it ended; nothing when it was cancelled before it began, or when the program stops, so that
     * the next start takes the job up.
     */
    private Optional<JobEnd> end(Job job, RunningJob run, JobWork work) {
        if (stopping || !keeping.begin(job.id())) {
            return Optional.empty();
        }
        try {
            onBehalf.of(job.requestedBy(), job.requestedByName(), job.requestedFrom(), () -> {
                work.run(run);
                return job;
            });
            run.keep();
            return Optional.of(JobEnd.DONE);
        } catch (JobCancelledException cancelled) {
            return stopping ? Optional.empty() : Optional.of(JobEnd.CANCELLED);
        } catch (JobFailedException failed) {
            return Optional.of(JobEnd.explained(failed.words()));
        } catch (RuntimeException | Error unexpected) {
            LOG.error("Job {} ({} {}) failed", job.id(), job.kind(), job.subject(), unexpected);
            return Optional.of(JobEnd.failed(JobFailure.UNEXPECTED));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        running.values().forEach(RunningJob::cancel);
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("{} jobs did not stop in time", running.size());
        }
    }
}
