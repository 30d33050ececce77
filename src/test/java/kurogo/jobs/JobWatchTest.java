package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignedInUser;
import kurogo.database.DatabaseTest;
import kurogo.db.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobWatchTest {

    private static final SignedInUser PROGRAM =
            new SignedInUser(0, "kurogo", "試験", Role.ADMINISTRATOR, Optional.empty());
    private static final String OTHER_NODE = "elsewhere:8080";

    @Autowired
    JobRepository repository;

    @Autowired
    JobKeeping keeping;

    @Autowired
    JobRunner runner;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transaction;

    private final CountingKind kind = new CountingKind();
    private JobWatch watch;

    @BeforeEach
    void watchOverOneKind() {
        var kinds = new StaticListableBeanFactory(Map.of("counting", kind)).getBeanProvider(JobKind.class);
        watch = new JobWatch(keeping, runner, kinds);
    }

    @AfterEach
    void forgetAllJobs() {
        transaction.executeWithoutResult(
                status -> database.deleteFrom(Tables.JOB).execute());
    }

    @Test
    void workOfADeadProgramThatCannotBeBegunAgainHasFailed() {
        long job = left(OTHER_NODE, longAgo(), Optional.empty());
        watch.showLife();
        assertThat(now(job).state()).isEqualTo(JobState.FAILED);
        assertThat(now(job).failure()).contains(JobFailure.INTERRUPTED);
        assertThat(now(job).finishedAt()).isPresent();
    }

    @Test
    void restartableWorkOfADeadProgramIsBegunAgainWithItsInput() {
        long job = left(OTHER_NODE, longAgo(), Optional.of("7"));
        watch.showLife();
        await().until(() -> now(job).state().isOver());
        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(kind.sum).hasValue(7);
    }

    @Test
    void workTheDatabaseRefusesForTheMomentIsBegunAgain() {
        kind.refusals.set(2);
        long job = left(OTHER_NODE, longAgo(), Optional.of("7"));
        watch.showLife();
        await().until(() -> now(job).state().isOver());
        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(kind.sum).hasValue(7);
    }

    @Test
    void workTheDatabaseRefusesAgainAndAgainHasFailed() {
        kind.refusals.set(100);
        long job = left(OTHER_NODE, longAgo(), Optional.of("7"));
        watch.showLife();
        await().until(() -> now(job).state().isOver());
        assertThat(now(job).failure()).contains(JobFailure.UNEXPECTED);
        assertThat(kind.refusals).hasValue(97);
    }

    @Test
    void theWorkOfALivingProgramIsLeftAlone() {
        long job = left(OTHER_NODE, clock.instant(), Optional.of("7"));
        watch.afterSingletonsInstantiated();
        watch.takeUpWhatWasLeftBehind();
        watch.showLife();
        assertThat(now(job).state()).isEqualTo(JobState.QUEUED);
        assertThat(kind.sum).hasValue(0);
    }

    @Test
    void whatAnEarlierLifeOfThisProgramLeftIsTakenUpAtStartHoweverRecent() {
        long job = left(keeping.node(), clock.instant(), Optional.empty());
        watch.showLife();
        assertThat(now(job).state()).isEqualTo(JobState.QUEUED);
        watch.afterSingletonsInstantiated();
        watch.takeUpWhatWasLeftBehind();
        assertThat(now(job).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void workOfThisProgramThatNobodyDoesIsNotKeptFresh() {
        long job = left(keeping.node(), longAgo(), Optional.empty());
        watch.showLife();
        assertThat(now(job).failure()).contains(JobFailure.INTERRUPTED);
        assertThat(repository.underwayOn("round/1")).isEmpty();
    }

    @Test
    void workThatGoesOnIsKeptFreshHoweverLongNothingWasHeard() {
        long job = left(keeping.node(), longAgo(), Optional.empty());
        CountDownLatch release = new CountDownLatch(1);
        runner.launch(now(job), run -> passed(release));
        await().until(() -> now(job).state() == JobState.RUNNING);
        watch.showLife();
        watch.showLife();
        assertThat(now(job).state()).isEqualTo(JobState.RUNNING);
        release.countDown();
        await().until(() -> now(job).state() == JobState.DONE);
    }

    @Test
    void workWhoseEndCouldNotBeKeptIsTakenUpAgain() {
        JobKeeping fullDisk = new JobKeeping(repository, clock, new NodeName(keeping.node())) {
            @Override
            void finish(long id, JobEnd end) {
                throw new IllegalStateException("No space is left");
            }
        };
        JobRunner unlucky = new JobRunner(fullDisk, onBehalf, over -> {}, clock, 1);
        long job = left(keeping.node(), longAgo(), Optional.of("7"));
        unlucky.launch(now(job), run -> {});
        await().until(() -> unlucky.underway().isEmpty());
        assertThat(now(job).state()).isEqualTo(JobState.RUNNING);
        watch.showLife();
        await().until(() -> now(job).state() == JobState.DONE);
        assertThat(kind.sum).hasValue(7);
    }

    @Test
    void ofTwoProgramsOneTakesAnOrphanOver() {
        long job = left(OTHER_NODE, longAgo(), Optional.of("7"));
        StoredJob orphan = repository.orphans("first", clock.instant().minus(Duration.ofMinutes(2))).stream()
                .filter(found -> found.job().id() == job)
                .findFirst()
                .orElseThrow();
        assertThat(claim(orphan, "first")).isTrue();
        assertThat(claim(orphan, "second")).isFalse();
    }

    @Test
    void aSubjectIsFreeAgainOnceItsOrphanHasFailed() {
        left(OTHER_NODE, longAgo(), Optional.empty());
        watch.showLife();
        assertThat(repository.underwayOn("round/1")).isEmpty();
    }

    private static void passed(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean claim(StoredJob orphan, String node) {
        return Boolean.TRUE.equals(transaction.execute(status -> repository.claim(orphan, node, clock.instant())));
    }

    private long left(String node, Instant seenAt, Optional<String> input) {
        NewJob job = new NewJob(kind.name(), "round/1", input, PROGRAM, "", seenAt, node);
        return transaction.execute(status -> repository.insert(job)).orElseThrow();
    }

    private Job now(long id) {
        return repository.find(id).orElseThrow();
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofMinutes(5));
    }

    private static final class CountingKind implements JobKind {

        private final AtomicInteger sum = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();

        @Override
        public String name() {
            return "test.counting";
        }

        @Override
        public void run(String input, JobRun run) {
            run.progress(0, 1, "");
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new CannotAcquireLockException("Two wait for each other");
            }
            sum.addAndGet(Integer.parseInt(input));
        }
    }
}
