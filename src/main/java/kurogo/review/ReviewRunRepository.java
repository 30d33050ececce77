package kurogo.review;

import static kurogo.db.Tables.REVIEW_RUN;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Evaluations with all that went into them. */
@Repository
class ReviewRunRepository {

    private final DSLContext database;

    ReviewRunRepository(DSLContext database) {
        this.database = database;
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
                .set(REVIEW_RUN.RESULT, result)
                .returningResult(REVIEW_RUN.ID)
                .fetchSingle()
                .value1();
    }

    Optional<ReviewRun> newest(long roundId) {
        return database.select(
                        REVIEW_RUN.ID,
                        REVIEW_RUN.ROUND_ID,
                        REVIEW_RUN.RULE_SET_ID,
                        REVIEW_RUN.AS_OF,
                        REVIEW_RUN.EVALUATED_AT,
                        REVIEW_RUN.EVALUATED_BY,
                        REVIEW_RUN.PROGRAM_VERSION,
                        REVIEW_RUN.INPUT_SHA256)
                .from(REVIEW_RUN)
                .where(REVIEW_RUN.ROUND_ID.eq(roundId))
                .orderBy(REVIEW_RUN.ID.desc())
                .limit(1)
                .fetchOptional(row -> new ReviewRun(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().toInstant(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }

    /** What went into a run, as JSON. */
    String input(long runId) {
        return text(REVIEW_RUN.INPUT, runId);
    }

    /** What came out of a run, as JSON. */
    String result(long runId) {
        return text(REVIEW_RUN.RESULT, runId);
    }

    private String text(Field<String> column, long runId) {
        return database.select(column)
                .from(REVIEW_RUN)
                .where(REVIEW_RUN.ID.eq(runId))
                .fetchSingle()
                .value1();
    }
}
