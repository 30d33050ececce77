package kurogo.review;

import static kurogo.db.Tables.FLAG;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.RoundStamp;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Flags of whole rounds without their evidence, which is most of them. */
@Repository
class FlagMarkRepository {

    private final DSLContext database;

    FlagMarkRepository(DSLContext database) {
        this.database = database;
    }

    /** By which it is seen whether flags of some rounds came or changed; a round without any is absent. */
    Map<Long, RoundStamp> stamps(Collection<Long> rounds) {
        return database.select(FLAG.ROUND_ID, count(), sum(FLAG.VERSION))
                .from(FLAG)
                .where(FLAG.ROUND_ID.in(rounds))
                .groupBy(FLAG.ROUND_ID)
                .fetchMap(
                        row -> row.value1(),
                        row -> new RoundStamp(row.value2(), row.value3().longValue()));
    }

    /** The flags of some rounds, by rule, municipality and programme. */
    Map<Long, List<FlagMark>> of(Collection<Long> rounds) {
        return database.select(
                        FLAG.ROUND_ID,
                        FLAG.ID,
                        FLAG.RULE,
                        FLAG.SEVERITY,
                        FLAG.MUNICIPALITY_CODE,
                        FLAG.PROGRAMME,
                        FLAG.STATE,
                        FLAG.RAISED_AT,
                        FLAG.CHANGED_AT)
                .from(FLAG)
                .where(FLAG.ROUND_ID.in(rounds))
                .orderBy(FLAG.RULE, FLAG.MUNICIPALITY_CODE, FLAG.PROGRAMME)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new FlagMark(
                                row.value2(),
                                RuleCode.valueOf(row.value3()),
                                Severity.valueOf(row.value4()),
                                new MunicipalityCode(row.value5()),
                                Optional.of(row.value6())
                                        .filter(programme -> !programme.isEmpty())
                                        .map(Programme::valueOf),
                                FlagState.valueOf(row.value7()),
                                row.value8().toInstant(),
                                row.value9().toInstant()));
    }
}
