package kurogo.report;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Submissions as they change. Callers hold the round locked. */
@Repository
class SubmissionRepository {

    private static final int COLUMNS = 13;

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

    /** Inserts submissions of one round and slot in one batch and returns their ids by municipality. */
    Map<MunicipalityCode, Long> insert(List<SubmissionEntry> entries) {
        SubmissionEntry first = entries.getFirst();
        database.batch(database.insertInto(
                                SUBMISSION,
                                SUBMISSION.ROUND_ID,
                                SUBMISSION.MUNICIPALITY_CODE,
                                SUBMISSION.NUMBER,
                                SUBMISSION.STATE,
                                SUBMISSION.SLOT,
                                SUBMISSION.HANDED_IN_ON,
                                SUBMISSION.RECEIVED_AT,
                                SUBMISSION.RECEIVED_BY,
                                SUBMISSION.DECIDED_AT,
                                SUBMISSION.DECIDED_BY,
                                SUBMISSION.REMARK,
                                SUBMISSION.SOURCE_FILE_ID,
                                SUBMISSION.VERSION)
                        .values(Collections.nCopies(COLUMNS, DSL.param())))
                .bind(entries.stream().map(SubmissionRepository::values).toArray(Object[][]::new))
                .execute();
        return database.select(SUBMISSION.MUNICIPALITY_CODE, SUBMISSION.ID)
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.eq(first.roundId()))
                .and(SUBMISSION.SLOT.eq(first.slot().name()))
                .fetchMap(stored -> new MunicipalityCode(stored.value1()), stored -> stored.value2());
    }

    private static @Nullable Object[] values(SubmissionEntry entry) {
        return new @Nullable Object[] {
            entry.roundId(),
            entry.report().municipality().digits(),
            entry.number(),
            entry.slot().state().name(),
            entry.slot().name(),
            entry.report().handedInOn(),
            entry.receivedAt().atOffset(ZoneOffset.UTC),
            entry.receivedBy(),
            entry.decision()
                    .map(decision -> decision.at().atOffset(ZoneOffset.UTC))
                    .orElse(null),
            entry.decision().map(Decision::by).orElse(null),
            "",
            entry.report().sourceFileId().orElse(null),
            1
        };
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
