package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kurogo.access.ActingAs;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.database.DatabaseTest;
import kurogo.db.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/** Jobs begin when a transaction is committed, so these tests commit; each works on a subject of its own. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobServiceTest {

    private static final String KIND = "test.work";

    @Autowired
    JobService jobs;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    UserService users;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditService audit;

    @Autowired
    NodeName node;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transaction;

    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void letAllWorkEnd() {
        release.countDown();
        await().until(() -> asProgram(() -> jobs.all(1000)).stream()
                .allMatch(job -> job.state().isOver()));
        transaction.executeWithoutResult(status -> {
            database.deleteFrom(Tables.JOB).execute();
            database.deleteFrom(Tables.USER_ACCOUNT).execute();
            database.deleteFrom(Tables.AUDIT_ENTRY).execute();
        });
    }

    @Test
    void aJobIsDoneAndRecorded() {
        Job job = start("done", run -> run.progress(3, 3, "3件を読み込みました"));
        Job over = over(job);
        assertThat(over.state()).isEqualTo(JobState.DONE);
        assertThat(over.progress()).isEqualTo(new JobProgress(3, 3, "3件を読み込みました"));
        assertThat(over.requestedByName()).isEqualTo("試験");
        assertThat(over.startedAt()).isPresent();
        assertThat(over.finishedAt()).isPresent();
    }

    @Test
    void progressIsSeenWhileTheWorkGoesOn() {
        Job job = start("progress", run -> {
            run.progress(1, 4, "読み込んでいます");
            waitForRelease();
        });
        await().until(() -> now(job).progress().done() == 1);
        assertThat(now(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(now(job).progress().share()).hasValue(0.25);
    }

    @Test
    void aJobBeginsOnlyWhenItsTransactionIsCommitted() {
        Job job = asProgram(() -> transaction.execute(status -> {
            Job started = jobs.start(KIND, "commit", run -> {});
            assertThat(jobs.get(started.id()).state()).isEqualTo(JobState.QUEUED);
            return started;
        }));
        assertThat(over(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobOfATransactionRolledBackIsNeverKnown() {
        Job job = asProgram(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.start(KIND, "rollback", run -> {});
        }));
        assertThatThrownBy(() -> now(job)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aSubjectHasOneJobAtATime() {
        Job first = start("single", run -> waitForRelease());
        assertThatThrownBy(() -> start("single", run -> {})).isInstanceOf(JobUnderwayException.class);
        assertThat(asProgram(() -> jobs.underwayOn("single"))).map(Job::id).contains(first.id());
        release.countDown();
        over(first);
        assertThat(asProgram(() -> jobs.underwayOn("single"))).isEmpty();
        assertThat(over(start("single", run -> {})).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aRunningJobStopsAtItsNextStep() {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = start("cancel", run -> {
            begun.countDown();
            waitForRelease();
            run.progress(1, 2, "");
            throw new IllegalStateException("It should have stopped before");
        });
        pass(begun);
        asProgram(() -> {
            jobs.cancel(job.id());
            return job;
        });
        release.countDown();
        assertThat(over(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndNeverBegins() {
        start("place 1", run -> waitForRelease());
        start("place 2", run -> waitForRelease());
        AtomicReference<String> trace = new AtomicReference<>("never begun");
        Job waiting = start("no place", run -> trace.set("begun"));
        assertThat(now(waiting).state()).isEqualTo(JobState.QUEUED);
        asProgram(() -> {
            jobs.cancel(waiting.id());
            return waiting;
        });
        assertThat(now(waiting).state()).isEqualTo(JobState.CANCELLED);
        release.countDown();
        over(start("after", run -> {}));
        assertThat(trace).hasValue("never begun");
    }

    @Test
    void workThatExplainsItsFailureIsHeard() {
        Job over = over(start("explained", run -> {
            throw new JobFailedException("報告回が締め切られています。");
        }));
        assertThat(over.state()).isEqualTo(JobState.FAILED);
        assertThat(over.failure()).contains(JobFailure.EXPLAINED);
        assertThat(over.progress().message()).isEqualTo("報告回が締め切られています。");
    }

    @Test
    void anUnexpectedFailureTellsNobodyItsStory() {
        Job over = over(start("unexpected", run -> {
            run.progress(1, 2, "集計しています");
            throw new IllegalStateException("secret");
        }));
        assertThat(over.failure()).contains(JobFailure.UNEXPECTED);
        assertThat(over.progress().message()).isEqualTo("集計しています");
    }

    @Test
    void workHasTheRightsOfWhoeverAskedForIt() {
        UserProfile hana = new UserProfile("job-hana", "見本 花", Role.ANALYST, Optional.empty(), true);
        var account = TestAccounts.create(users, hana, "a password of hana");
        AtomicReference<Optional<SignedInUser>> worker = new AtomicReference<>(Optional.empty());
        Job job =
                onBehalf.of(account.id(), "", () -> jobs.start(KIND, "rights", run -> worker.set(currentUser.find())));
        over(job);
        assertThat(worker.get()).map(SignedInUser::loginName).contains("job-hana");
    }

    @Test
    void workSaysInTheTrailWhereItWasAskedForAndWhoseAccountThatWas() {
        UserProfile hana = new UserProfile("job-hana", "見本 花", Role.ANALYST, Optional.empty(), true);
        var account = TestAccounts.create(users, hana, "a password of hana");
        JobWork writing = run ->
                transaction.executeWithoutResult(status -> trail.record("thing.changed", "thing/of-a-job", "", ""));
        over(onBehalf.of(account.id(), "", () -> jobs.start(KIND, "asked for in a request", writing)));
        RequestContextHolder.resetRequestAttributes();
        over(start("asked for by the program itself", writing));

        assertThat(asProgram(() -> audit.find("thing/of-a-job", 0, 10)))
                .extracting(AuditEntry::account, AuditEntry::origin, AuditEntry::node)
                .containsExactly(
                        tuple(Optional.empty(), "program@" + node.text(), Optional.of(node.text())),
                        tuple(Optional.of(account.id()), "127.0.0.1", Optional.empty()));
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void somebodyElsesJobIsNeitherSeenNorCancelled() {
        Job job = start("private", run -> {});
        assertThatThrownBy(() -> jobs.get(job.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.cancel(job.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.all(10)).isInstanceOf(AccessDeniedException.class);
        assertThat(jobs.own(10)).isEmpty();
        over(job);
    }

    private Job start(String subject, JobWork work) {
        return asProgram(() -> jobs.start(KIND, subject, work));
    }

    private Job now(Job job) {
        return asProgram(() -> jobs.get(job.id()));
    }

    private Job over(Job job) {
        return await().until(() -> now(job), later -> later.state().isOver());
    }

    private void waitForRelease() {
        pass(release);
    }

    private static void pass(CountDownLatch gate) {
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T asProgram(Supplier<T> work) {
        return ActingAs.program("試験", work);
    }
}
