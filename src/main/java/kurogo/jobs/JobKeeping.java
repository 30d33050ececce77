package kurogo.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this program writes down about its jobs, each time in a transaction of its own: others shall see it at once. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobKeeping {

    /** A program that was not seen for so long is taken for dead; see {@link SignsOfLife} for how often it shows itself. */
    static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(2);

    private final JobRepository repository;
    private final Clock clock;
    private final String node;

    JobKeeping(JobRepository repository, Clock clock, NodeName node) {
        this.repository = repository;
        this.clock = clock;
        this.node = node.text();
    }

    String node() {
        return node;
    }

    boolean begin(long id) {
        return repository.begin(id, node, clock.instant());
    }

    /** Keeps the progress; whether the job shall stop. */
    boolean progress(long id, JobProgress progress) {
        repository.progress(id, node, progress);
        return repository.shallStop(id, node);
    }

    void finish(long id, JobEnd end) {
        repository.finish(id, node, end, clock.instant());
    }

    /** Says that this program is at some jobs. */
    void showLife(Collection<Long> jobs) {
        repository.seen(jobs, node, clock.instant());
    }

    /** What an earlier life of this program left behind, and what other dead programs did; now this one's. */
    List<StoredJob> takeOverAtStart() {
        return takeOver(repository.orphans(node, clock.instant().minus(SILENCE_OF_THE_DEAD)));
    }

    /** What other dead programs left behind, and what nobody is at any more; now this one's. */
    List<StoredJob> takeOver() {
        return takeOver(repository.orphans("", clock.instant().minus(SILENCE_OF_THE_DEAD)));
    }

    private List<StoredJob> takeOver(List<StoredJob> orphans) {
        return orphans.stream()
                .filter(orphan -> repository.claim(orphan, node, clock.instant()))
                .toList();
    }
}
