package kurogo.report;

import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who has reported to a round, in one query. */
@Repository
class CompletenessRepository {

    private final DSLContext database;

    CompletenessRepository(DSLContext database) {
        this.database = database;
    }

    /** Every municipality with all versions it sent to a round, by code; one municipality when it is given. */
    List<MunicipalitySubmissions> of(long roundId, Optional<MunicipalityCode> only) {
        return database.select(
                        MUNICIPALITY.CODE.convertFrom(MunicipalityCode::new),
                        MUNICIPALITY.NAME,
                        multiset(select(OF_SUBMISSION)
                                        .from(SUBMISSION)
                                        .leftJoin(SOURCE_FILE)
                                        .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID))
                                        .where(SUBMISSION.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                                        .and(SUBMISSION.ROUND_ID.eq(roundId))
                                        .orderBy(SUBMISSION.NUMBER))
                                .convertFrom(rows -> rows.map(row -> row.value1())))
                .from(MUNICIPALITY)
                .where(only.map(code -> MUNICIPALITY.CODE.eq(code.digits())).orElse(DSL.noCondition()))
                .orderBy(MUNICIPALITY.CODE)
                .fetch(mapping(MunicipalitySubmissions::new));
    }

    /** How many submissions count, by round. */
    Map<Long, Integer> countedByRound() {
        return database.select(SUBMISSION.ROUND_ID, count())
                .from(SUBMISSION)
                .where(SUBMISSION.SLOT.eq(Slot.COUNTED.name()))
                .groupBy(SUBMISSION.ROUND_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
