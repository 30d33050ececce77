package kurogo.review;

import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.REVIEW_RUN;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Evaluations with all that went into them. */
@Repository
class ReviewRunRepository {

    private static final String COMMA = ",";

    private final DSLContext database;

    ReviewRunRepository(DSLContext database) {
        this.database = database;
    }

    /** Holds a round until the transaction ends, so that two evaluations of it come one after the other. */
    void hold(long roundId) {
        database.select(REPORTING_ROUND.ID)
                .from(REPORTING_ROUND)
                .where(REPORTING_ROUND.ID.eq(roundId))
                .forUpdate()
                .fetch();
    }

    /** Stores an evaluation under a number of its own and returns that number; the number it carries is ignored. */
    long insert(ReviewRun run, String input, String result) {
        return database.insertInto(REVIEW_RUN)
                .set(REVIEW_RUN.ROUND_ID, run.roundId())
                .set(REVIEW_RUN.RULE_SET_ID, run.ruleSetId())
                .set(REVIEW_RUN.AS_OF, run.asOf())
                .set(REVIEW_RUN.EVALUATED_AT, run.evaluatedAt().atOffset(ZoneOffset.UTC))
                .set(REVIEW_RUN.EVALUATED_BY, run.evaluatedBy())
                .set(REVIEW_RUN.PROGRAM_VERSION, run.programVersion())
                .set(REVIEW_RUN.INPUT, input)
                .set(REVIEW_RUN.INPUT_SHA256, run.inputSha256())
                .set(REVIEW_RUN.PACKED_RESULT, Gz.pack(result))
                .set(REVIEW_RUN.CAUSE, run.cause().name())
                .set(REVIEW_RUN.CHANGED, codes(run.changed()))
                .returningResult(REVIEW_RUN.ID)
                .fetchSingle()
                .value1();
    }

    Optional<ReviewRun> newest(long roundId) {
        return where(REVIEW_RUN.ROUND_ID.eq(roundId), 1).stream().findFirst();
    }

    /** The rounds that were evaluated at least once. */
    Set<Long> evaluatedRounds() {
        return database.selectDistinct(REVIEW_RUN.ROUND_ID).from(REVIEW_RUN).fetchSet(REVIEW_RUN.ROUND_ID);
    }

    /** The newest evaluations of a round, the newest first. */
    List<ReviewRun> newest(long roundId, int atMost) {
        return where(REVIEW_RUN.ROUND_ID.eq(roundId), atMost);
    }

    Optional<ReviewRun> find(long id) {
        return where(REVIEW_RUN.ID.eq(id), 1).stream().findFirst();
    }

    /** What went into a run, as JSON. */
    String input(long runId) {
        return database.select(REVIEW_RUN.INPUT)
                .from(REVIEW_RUN)
                .where(REVIEW_RUN.ID.eq(runId))
                .fetchSingle()
                .value1();
    }

    /** What came out of a run, as JSON. */
    String result(long runId) {
        return database.select(REVIEW_RUN.PACKED_RESULT, REVIEW_RUN.RESULT)
                .from(REVIEW_RUN)
                .where(REVIEW_RUN.ID.eq(runId))
                .fetchSingle(row -> Optional.ofNullable(row.value1())
                        .map(Gz::unpack)
                        .orElseGet(() -> String.valueOf(row.value2())));
    }

    private List<ReviewRun> where(Condition condition, int atMost) {
        return database.select(
                        REVIEW_RUN.ID,
                        REVIEW_RUN.ROUND_ID,
                        REVIEW_RUN.RULE_SET_ID,
                        REVIEW_RUN.AS_OF,
                        REVIEW_RUN.EVALUATED_AT,
                        REVIEW_RUN.EVALUATED_BY,
                        REVIEW_RUN.PROGRAM_VERSION,
                        REVIEW_RUN.INPUT_SHA256,
                        REVIEW_RUN.CAUSE,
                        REVIEW_RUN.CHANGED)
                .from(REVIEW_RUN)
                .where(condition)
                .orderBy(REVIEW_RUN.ID.desc())
                .limit(atMost)
                .fetch(row -> new ReviewRun(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().toInstant(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        RunCause.valueOf(row.value9()),
                        municipalities(row.value10())));
    }

    private static String codes(Set<MunicipalityCode> municipalities) {
        return municipalities.stream().map(MunicipalityCode::digits).collect(Collectors.joining(COMMA));
    }

    private static Set<MunicipalityCode> municipalities(String codes) {
        return Arrays.stream(codes.split(COMMA))
                .filter(code -> !code.isEmpty())
                .map(MunicipalityCode::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
