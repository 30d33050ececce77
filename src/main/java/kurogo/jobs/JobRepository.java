package kurogo.jobs;

import static kurogo.db.Tables.JOB;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.db.tables.records.JobRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Jobs in the database. */
@Repository
class JobRepository {

    private static final Condition UNDERWAY = JOB.SUBJECT_LOCK.isNotNull();

    private final DSLContext database;

    JobRepository(DSLContext database) {
        this.database = database;
    }

    /** Keeps a job and gives its number; nothing when another one on its subject is not over. */
    Optional<Long> insert(NewJob job) {
        return database.insertInto(JOB)
                .set(JOB.KIND, job.kind())
                .set(JOB.SUBJECT, job.subject())
                .set(JOB.SUBJECT_LOCK, job.subject())
                .set(JOB.INPUT, job.input().orElse(null))
                .set(JOB.STATE, JobState.QUEUED.name())
                .set(JOB.DONE, 0)
                .set(JOB.TOTAL, 0)
                .set(JOB.MESSAGE, "")
                .set(JOB.CANCEL_REQUESTED, false)
                .set(JOB.REQUESTED_BY, job.requestedBy().id())
                .set(JOB.REQUESTED_BY_NAME, job.requestedBy().displayName())
                .set(JOB.REQUESTED_FROM, job.requestedFrom())
                .set(JOB.REQUESTED_AT, at(job.requestedAt()))
                .set(JOB.NODE, job.node())
                .set(JOB.NODE_SEEN_AT, at(job.requestedAt()))
                .onConflict(JOB.SUBJECT_LOCK)
                .doNothing()
                .returningResult(JOB.ID)
                .fetchOptional(row -> row.value1());
    }

    /** Leaves out of jobs that were over before a moment who ordered them and from where. */
    void forgetWhoOrdered(Instant before) {
        database.update(JOB)
                .set(JOB.REQUESTED_BY_NAME, "")
                .set(JOB.REQUESTED_FROM, "")
                .where(JOB.FINISHED_AT.lt(at(before)))
                .and(JOB.REQUESTED_BY_NAME.ne("").or(JOB.REQUESTED_FROM.ne("")))
                .execute();
    }

    Optional<Job> find(long id) {
        return select(JOB.ID.eq(id), 1).map(StoredJob::job);
    }

    Optional<Job> underwayOn(String subject) {
        return select(JOB.SUBJECT_LOCK.eq(subject), 1).map(StoredJob::job);
    }

    List<Job> underwayOn(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.selectFrom(JOB)
                        .where(JOB.SUBJECT_LOCK.in(subjects))
                        .fetch(row -> stored(row).job());
    }

    /** Newest first. */
    List<Job> newest(int limit) {
        return selectAll(DSL.noCondition(), limit).stream().map(StoredJob::job).toList();
    }

    /** The newest of a kind. */
    Optional<Job> lastOf(String kind) {
        return select(JOB.KIND.eq(kind), 1).map(StoredJob::job);
    }

    /** Newest first. */
    List<Job> newestOf(long requestedBy, int limit) {
        return selectAll(JOB.REQUESTED_BY.eq(requestedBy), limit).stream()
                .map(StoredJob::job)
                .toList();
    }

    /** Jobs not over whose program is dead: an earlier life of this one, or one not seen since a moment. */
    List<StoredJob> orphans(String node, Instant notSeenSince) {
        return database.selectFrom(JOB)
                .where(UNDERWAY, JOB.NODE.eq(node).or(JOB.NODE_SEEN_AT.lt(at(notSeenSince))))
                .orderBy(JOB.ID)
                .fetch(JobRepository::stored);
    }

    /** Takes an orphan over, unless another program was faster; whether it did. */
    boolean claim(StoredJob orphan, String node, Instant now) {
        return database.update(JOB)
                        .set(JOB.STATE, JobState.QUEUED.name())
                        .set(JOB.NODE, node)
                        .set(JOB.NODE_SEEN_AT, at(now))
                        .where(
                                JOB.ID.eq(orphan.job().id()),
                                UNDERWAY,
                                JOB.NODE.eq(orphan.node()),
                                JOB.NODE_SEEN_AT.eq(at(orphan.nodeSeenAt())))
                        .execute()
                == 1;
    }

    /** Says that a program is at some jobs. */
    void seen(Collection<Long> ids, String node, Instant now) {
        database.update(JOB)
                .set(JOB.NODE_SEEN_AT, at(now))
                .where(UNDERWAY, JOB.ID.in(ids), JOB.NODE.eq(node))
                .execute();
    }

    /** Lets a waiting job of a program begin; whether it still waits. */
    boolean begin(long id, String node, Instant now) {
        return database.update(JOB)
                        .set(JOB.STATE, JobState.RUNNING.name())
                        .set(JOB.STARTED_AT, at(now))
                        .where(JOB.ID.eq(id), JOB.NODE.eq(node), JOB.STATE.eq(JobState.QUEUED.name()))
                        .execute()
                == 1;
    }

    void progress(long id, String node, JobProgress progress) {
        database.update(JOB)
                .set(JOB.DONE, progress.done())
                .set(JOB.TOTAL, progress.total())
                .set(JOB.MESSAGE, progress.message())
                .where(JOB.ID.eq(id), UNDERWAY, JOB.NODE.eq(node))
                .execute();
    }

    /** Whether somebody asked a job to stop, or it is not this program's any more. */
    boolean shallStop(long id, String node) {
        return !database.fetchExists(
                JOB, JOB.ID.eq(id).and(UNDERWAY).and(JOB.NODE.eq(node)).and(JOB.CANCEL_REQUESTED.isFalse()));
    }

    void finish(long id, String node, JobEnd end, Instant now) {
        database.update(JOB)
                .set(JOB.STATE, end.state().name())
                .set(JOB.FAILURE, end.failure().map(JobFailure::name).orElse(null))
                .set(JOB.MESSAGE, end.message().<Field<String>>map(DSL::val).orElse(JOB.MESSAGE))
                .setNull(JOB.SUBJECT_LOCK)
                .set(JOB.FINISHED_AT, at(now))
                .where(JOB.ID.eq(id), UNDERWAY, JOB.NODE.eq(node))
                .execute();
    }

    /** Cancels a job that waits; one that runs is asked to stop. */
    void cancel(long id, Instant now) {
        database.update(JOB)
                .set(JOB.STATE, JobState.CANCELLED.name())
                .setNull(JOB.SUBJECT_LOCK)
                .set(JOB.FINISHED_AT, at(now))
                .where(JOB.ID.eq(id), JOB.STATE.eq(JobState.QUEUED.name()))
                .execute();
        database.update(JOB)
                .set(JOB.CANCEL_REQUESTED, true)
                .where(JOB.ID.eq(id), UNDERWAY)
                .execute();
    }

    private Optional<StoredJob> select(Condition condition, int limit) {
        return selectAll(condition, limit).stream().findFirst();
    }

    private List<StoredJob> selectAll(Condition condition, int limit) {
        return database.selectFrom(JOB)
                .where(condition)
                .orderBy(JOB.ID.desc())
                .limit(limit)
                .fetch(JobRepository::stored);
    }

    private static StoredJob stored(JobRecord row) {
        Job job = new Job(
                row.getId(),
                row.getKind(),
                row.getSubject(),
                JobState.valueOf(row.getState()),
                new JobProgress(row.getDone(), row.getTotal(), row.getMessage()),
                Optional.ofNullable(row.getFailure()).map(JobFailure::valueOf),
                row.getCancelRequested(),
                row.getRequestedBy(),
                row.getRequestedByName(),
                row.getRequestedFrom(),
                row.getRequestedAt().toInstant(),
                Optional.ofNullable(row.getStartedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getFinishedAt()).map(OffsetDateTime::toInstant));
        return new StoredJob(
                job,
                Optional.ofNullable(row.getInput()),
                row.getNode(),
                row.getNodeSeenAt().toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
