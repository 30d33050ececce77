package kurogo.report;

import static java.util.Objects.requireNonNull;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who has reported to a round. */
@Repository
class CompletenessRepository {

    private final DSLContext database;

    CompletenessRepository(DSLContext database) {
        this.database = database;
    }

    /** The names of the municipalities asked in a round, and of others that answered, by code; one municipality's when it is given. */
    SortedMap<MunicipalityCode, String> asked(long roundId, Optional<MunicipalityCode> only) {
        SortedMap<MunicipalityCode, String> asked = new TreeMap<>();
        database.select(MUNICIPALITY.CODE, MUNICIPALITY.NAME)
                .from(MUNICIPALITY)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(roundId))
                .where(AskedRepository.wasAskedOrAnswered())
                .and(only.map(code -> MUNICIPALITY.CODE.eq(code.digits())).orElse(DSL.noCondition()))
                .forEach(row -> asked.put(new MunicipalityCode(row.value1()), row.value2()));
        return asked;
    }

    /** All versions sent to some rounds, by round and municipality, oldest first. */
    Map<Long, Map<MunicipalityCode, List<Submission>>> versions(Collection<Long> rounds) {
        return versions(SUBMISSION.ROUND_ID.in(rounds)).stream()
                .collect(Collectors.groupingBy(Submission::roundId, Collectors.groupingBy(Submission::municipality)));
    }

    /** All versions one municipality sent to a round, oldest first. */
    List<Submission> versions(long roundId, MunicipalityCode municipality) {
        return versions(SUBMISSION.ROUND_ID.eq(roundId).and(SUBMISSION.MUNICIPALITY_CODE.eq(municipality.digits())));
    }

    private List<Submission> versions(Condition condition) {
        return database.select(OF_SUBMISSION)
                .from(SUBMISSION)
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID))
                .where(condition)
                .orderBy(SUBMISSION.NUMBER)
                .fetch(row -> row.value1());
    }

    /** How many submissions count, by round. */
    Map<Long, Integer> countedByRound() {
        return database.select(SUBMISSION.ROUND_ID, count())
                .from(SUBMISSION)
                .where(SUBMISSION.SLOT.eq(Slot.COUNTED.name()))
                .groupBy(SUBMISSION.ROUND_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /**
     * Municipalities by the day their first report came that was not sent back, by round. Who has nothing that counts or
     * waits for staff has not reported.
     */
    Map<Long, SortedMap<LocalDate, Integer>> firstReports(Collection<Long> roundIds) {
        Field<LocalDate> first = min(SUBMISSION.HANDED_IN_ON).as("first_day");
        Table<?> reported = database.select(SUBMISSION.ROUND_ID, first)
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.in(roundIds))
                .and(SUBMISSION.STATE.ne(SubmissionState.RETURNED.name()))
                .groupBy(SUBMISSION.ROUND_ID, SUBMISSION.MUNICIPALITY_CODE)
                .having(count(SUBMISSION.SLOT).gt(0))
                .asTable("reported");
        Field<Long> round = requireNonNull(reported.field(SUBMISSION.ROUND_ID));
        Field<LocalDate> day = requireNonNull(reported.field(first));
        return database
                .select(round, day, count())
                .from(reported)
                .groupBy(round, day)
                .fetchGroups(row -> row.value1(), row -> Map.entry(row.value2(), row.value3()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, days -> byDay(days.getValue())));
    }

    private static SortedMap<LocalDate, Integer> byDay(List<Map.Entry<LocalDate, Integer>> days) {
        return days.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }
}
