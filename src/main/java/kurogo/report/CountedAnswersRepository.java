package kurogo.report;

import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.db.Tables.TARGET_ANSWER;
import static kurogo.report.AnswerColumnsRepository.answered;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.WayOfRunning;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What counts in whole rounds, in plain rows: at the size of the nation nested ones take several times as long (decision 0047). */
@Repository
class CountedAnswersRepository {

    private static final Condition COUNTS = SUBMISSION.SLOT.eq(Slot.COUNTED.name());

    private final DSLContext database;

    CountedAnswersRepository(DSLContext database) {
        this.database = database;
    }

    /** By which it is seen whether submissions of some rounds came or changed; a round without any is absent. */
    Map<Long, RoundStamp> stamps(Collection<Long> rounds) {
        return database.select(SUBMISSION.ROUND_ID, count(), sum(SUBMISSION.VERSION))
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.in(rounds))
                .groupBy(SUBMISSION.ROUND_ID)
                .fetchMap(
                        row -> row.value1(),
                        row -> new RoundStamp(row.value2(), row.value3().longValue()));
    }

    /** What counts in some rounds, by municipality: two queries. */
    Map<Long, Map<MunicipalityCode, KeyAnswers>> of(Collection<Long> rounds) {
        Map<Long, Map<Programme, ProgrammeAnswers>> programmes = programmes(rounds);
        Map<Long, Map<MunicipalityCode, KeyAnswers>> answers = new HashMap<>();
        rounds.forEach(round -> answers.put(round, new HashMap<>()));
        database.select(
                        SUBMISSION.ROUND_ID,
                        SUBMISSION.MUNICIPALITY_CODE,
                        SUBMISSION.ID,
                        REPORT_ANSWER.STATUS,
                        REPORT_ANSWER.STATUS_SILENCE,
                        REPORT_ANSWER.NEEDS,
                        REPORT_ANSWER.NEEDS_SILENCE,
                        REPORT_ANSWER.TARGETS_SET,
                        REPORT_ANSWER.TARGETS_SET_SILENCE,
                        field(exists(
                                selectOne().from(TARGET_ANSWER).where(TARGET_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID)))))
                .from(SUBMISSION)
                .join(REPORT_ANSWER)
                .on(REPORT_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .where(SUBMISSION.ROUND_ID.in(rounds))
                .and(COUNTS)
                .forEach(row -> answers.computeIfAbsent(row.value1(), round -> new HashMap<>())
                        .put(
                                new MunicipalityCode(row.value2()),
                                new KeyAnswers(
                                        answered(row.value4(), row.value5(), ImplementationStatus::valueOf),
                                        answered(row.value6(), row.value7(), NeedsAssessment::valueOf),
                                        KeyAnswers.areTargetsSet(
                                                answered(row.value8(), row.value9(), set -> set), row.value10()),
                                        programmes.getOrDefault(row.value3(), Map.of()))));
        return answers;
    }

    private Map<Long, Map<Programme, ProgrammeAnswers>> programmes(Collection<Long> rounds) {
        Map<Long, Map<Programme, ProgrammeAnswers>> programmes = new HashMap<>();
        database.select(
                        PROGRAMME_ANSWER.SUBMISSION_ID,
                        PROGRAMME_ANSWER.PROGRAMME,
                        PROGRAMME_ANSWER.RUN,
                        PROGRAMME_ANSWER.RUN_SILENCE,
                        PROGRAMME_ANSWER.FIRST_MONTH,
                        PROGRAMME_ANSWER.FIRST_MONTH_SILENCE,
                        PROGRAMME_ANSWER.CASES,
                        PROGRAMME_ANSWER.CASES_SILENCE,
                        PROGRAMME_ANSWER.COST_YEN,
                        PROGRAMME_ANSWER.COST_SILENCE,
                        PROGRAMME_ANSWER.GRANT_YEN,
                        PROGRAMME_ANSWER.GRANT_SILENCE,
                        PROGRAMME_ANSWER.PREFECTURE_YEN,
                        PROGRAMME_ANSWER.PREFECTURE_SILENCE,
                        PROGRAMME_ANSWER.OWN_YEN,
                        PROGRAMME_ANSWER.OWN_SILENCE,
                        PROGRAMME_ANSWER.CONTRACTED_YEN,
                        PROGRAMME_ANSWER.CONTRACTED_SILENCE,
                        PROGRAMME_ANSWER.WAY,
                        PROGRAMME_ANSWER.WAY_SILENCE)
                .from(SUBMISSION)
                .join(PROGRAMME_ANSWER)
                .on(PROGRAMME_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .where(SUBMISSION.ROUND_ID.in(rounds))
                .and(COUNTS)
                .forEach(row -> programmes
                        .computeIfAbsent(row.value1(), submission -> new EnumMap<>(Programme.class))
                        .put(
                                Programme.valueOf(row.value2()),
                                new ProgrammeAnswers(
                                        answered(row.value3(), row.value4(), run -> run),
                                        answered(row.value5(), row.value6(), Month::of),
                                        answered(row.value7(), row.value8(), cases -> cases),
                                        answered(row.value9(), row.value10(), yen -> yen),
                                        answered(row.value11(), row.value12(), yen -> yen),
                                        answered(row.value13(), row.value14(), yen -> yen),
                                        answered(row.value15(), row.value16(), yen -> yen),
                                        answered(row.value17(), row.value18(), yen -> yen),
                                        answered(row.value19(), row.value20(), WayOfRunning::valueOf))));
        return programmes;
    }
}
