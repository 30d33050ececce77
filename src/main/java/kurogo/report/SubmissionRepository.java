package kurogo.report;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.bulk.BulkInsert;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Submissions as they change. Callers hold the round locked. */
@Repository
class SubmissionRepository {

    private static final BulkInsert<SubmissionEntry> ENTRIES = BulkInsert.<SubmissionEntry>into(SUBMISSION)
            .set(SUBMISSION.ROUND_ID, SubmissionEntry::roundId)
            .set(
                    SUBMISSION.MUNICIPALITY_CODE,
                    entry -> entry.report().municipality().digits())
            .set(SUBMISSION.NUMBER, SubmissionEntry::number)
            .set(SUBMISSION.STATE, entry -> entry.slot().state().name())
            .set(SUBMISSION.SLOT, entry -> entry.slot().name())
            .set(SUBMISSION.HANDED_IN_ON, entry -> entry.report().handedInOn())
            .set(SUBMISSION.RECEIVED_AT, entry -> entry.receivedAt().atOffset(ZoneOffset.UTC))
            .set(SUBMISSION.RECEIVED_BY, SubmissionEntry::receivedBy)
            .set(
                    SUBMISSION.DECIDED_AT,
                    entry -> entry.decision()
                            .map(Decision::at)
                            .map(at -> at.atOffset(ZoneOffset.UTC))
                            .orElse(null))
            .set(
                    SUBMISSION.DECIDED_BY,
                    entry -> entry.decision().map(Decision::by).orElse(null))
            .set(SUBMISSION.REMARK, entry -> "")
            .set(
                    SUBMISSION.SOURCE_FILE_ID,
                    entry -> entry.report().sourceFileId().orElse(null))
            .set(SUBMISSION.VERSION, entry -> 1);

    private final DSLContext database;

    SubmissionRepository(DSLContext database) {
        this.database = database;
    }

    /** What stands for municipalities in a round; one without any submission is absent. */
    Map<MunicipalityCode, StandingVersion> standing(long roundId, Collection<MunicipalityCode> municipalities) {
        return standing(of(roundId, municipalities));
    }

    /** What stands for all municipalities in a round. */
    Map<MunicipalityCode, StandingVersion> standing(long roundId) {
        return standing(SUBMISSION.ROUND_ID.eq(roundId));
    }

    private Map<MunicipalityCode, StandingVersion> standing(Condition condition) {
        return database.select(
                        SUBMISSION.MUNICIPALITY_CODE,
                        max(when(SUBMISSION.SLOT.eq(Slot.COUNTED.name()), SUBMISSION.ID)),
                        max(SUBMISSION.NUMBER))
                .from(SUBMISSION)
                .where(condition)
                .groupBy(SUBMISSION.MUNICIPALITY_CODE)
                .fetchMap(
                        stored -> new MunicipalityCode(stored.value1()),
                        stored -> new StandingVersion(Optional.ofNullable(stored.value2()), stored.value3()));
    }

    /** Submissions by their ids, by municipality code. */
    List<Submission> find(Collection<Long> ids) {
        return database.select(OF_SUBMISSION)
                .from(SUBMISSION)
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID))
                .where(SUBMISSION.ID.in(ids))
                .orderBy(SUBMISSION.MUNICIPALITY_CODE)
                .fetch(stored -> stored.value1());
    }

    /** Lets what holds a slot be superseded. */
    void vacate(long roundId, Collection<MunicipalityCode> municipalities, Slot slot) {
        if (municipalities.isEmpty()) {
            return;
        }
        database.update(SUBMISSION)
                .set(SUBMISSION.STATE, SubmissionState.SUPERSEDED.name())
                .setNull(SUBMISSION.SLOT)
                .set(SUBMISSION.VERSION, SUBMISSION.VERSION.plus(1))
                .where(of(roundId, municipalities))
                .and(SUBMISSION.SLOT.eq(slot.name()))
                .execute();
    }

    /** Inserts submissions of one round and slot and returns their ids by municipality. */
    Map<MunicipalityCode, Long> insert(List<SubmissionEntry> entries) {
        SubmissionEntry first = entries.getFirst();
        ENTRIES.execute(database, entries);
        return database.select(SUBMISSION.MUNICIPALITY_CODE, SUBMISSION.ID)
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.eq(first.roundId()))
                .and(SUBMISSION.SLOT.eq(first.slot().name()))
                .fetchMap(stored -> new MunicipalityCode(stored.value1()), stored -> stored.value2());
    }

    /** Writes a decision on a submission that is as the person saw it. */
    void decide(Submission seen, SubmissionState state, @Nullable Slot slot, Decision decision, String remark) {
        database.update(SUBMISSION)
                .set(SUBMISSION.STATE, state.name())
                .set(SUBMISSION.SLOT, slot == null ? null : slot.name())
                .set(SUBMISSION.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                .set(SUBMISSION.DECIDED_BY, decision.by())
                .set(SUBMISSION.REMARK, remark)
                .set(SUBMISSION.VERSION, seen.version() + 1)
                .where(SUBMISSION.ID.eq(seen.id()))
                .execute();
    }

    private static Condition of(long roundId, Collection<MunicipalityCode> municipalities) {
        return SUBMISSION
                .ROUND_ID
                .eq(roundId)
                .and(SUBMISSION.MUNICIPALITY_CODE.in(
                        municipalities.stream().map(MunicipalityCode::digits).toList()));
    }
}
