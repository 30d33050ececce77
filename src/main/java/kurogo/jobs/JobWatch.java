package kurogo.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows that this program is alive and at which jobs, and takes up what dead ones left, or what it dropped itself: what can be begun again is, the
 * rest has failed.
 */
@Component
class JobWatch implements SmartInitializingSingleton {

    private final JobKeeping keeping;
    private final JobRunner runner;
    private final Map<String, JobKind> kinds;
    private List<StoredJob> leftBehind = List.of();

    JobWatch(JobKeeping keeping, JobRunner runner, ObjectProvider<JobKind> kinds) {
        this.keeping = keeping;
        this.runner = runner;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    /** Before anybody can start a job in this life of the program. */
    @Override
    public void afterSingletonsInstantiated() {
        leftBehind = keeping.takeOverAtStart();
    }

    /** Only now: work that began while the program is still being put together would find parts of it missing. */
    @EventListener(ContextRefreshedEvent.class)
    void takeUpWhatWasLeftBehind() {
        takeUp(leftBehind);
        leftBehind = List.of();
    }

    /** Called again and again: see {@link SignsOfLife}. */
    void showLife() {
        keeping.showLife(runner.underway());
        takeUp(keeping.takeOver());
    }

    private void takeUp(List<StoredJob> orphans) {
        orphans.forEach(orphan -> work(orphan)
                .ifPresentOrElse(
                        work -> runner.launch(orphan.job(), work),
                        () -> keeping.finish(orphan.job().id(), JobEnd.failed(JobFailure.INTERRUPTED))));
    }

    private Optional<JobWork> work(StoredJob orphan) {
        return orphan.input()
                .flatMap(input -> Optional.ofNullable(kinds.get(orphan.job().kind()))
                        .map(kind -> new RepeatableWork(kind, input)));
    }
}
