package kurogo.report;

import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.db.Tables.SUCCESSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;

/** Who is asked in a round, in words of the database. */
final class AskedRepository {

    private AskedRepository() {}

    /** A municipality that was there when the round was due is asked; one that answered although it was not is never hidden. */
    static Condition wasAskedOrAnswered() {
        Condition hadBegun = MUNICIPALITY.FIRST_DAY.isNull().or(MUNICIPALITY.FIRST_DAY.le(REPORTING_ROUND.DUE_ON));
        Condition hadNotCeased = notExists(selectOne()
                .from(SUCCESSION)
                .where(SUCCESSION.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                .and(SUCCESSION.LAST_DAY.lt(REPORTING_ROUND.DUE_ON)));
        return hadBegun.and(hadNotCeased)
                .or(exists(selectOne()
                        .from(SUBMISSION)
                        .where(SUBMISSION.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                        .and(SUBMISSION.ROUND_ID.eq(REPORTING_ROUND.ID))));
    }
}
