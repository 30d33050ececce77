package kurogo.report;

import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.PERIOD;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reports over the years: versions, and totals of whole fiscal years. */
@Repository
class MunicipalHistoryRepository {

    private final DSLContext database;

    MunicipalHistoryRepository(DSLContext database) {
        this.database = database;
    }

    List<PeriodSubmission> versions(MunicipalityCode municipality) {
        return database.select(PERIOD, OF_SUBMISSION)
                .from(SUBMISSION)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID))
                .where(SUBMISSION.MUNICIPALITY_CODE.eq(municipality.digits()))
                .orderBy(SUBMISSION.RECEIVED_AT.desc(), SUBMISSION.ID.desc())
                .fetch(mapping(PeriodSubmission::new));
    }

    Map<ReportingPeriod, Map<MunicipalityCode, Integer>> daysLate() {
        Map<ReportingPeriod, Map<MunicipalityCode, Integer>> late = new HashMap<>();
        database.select(PERIOD, SUBMISSION.MUNICIPALITY_CODE, REPORTING_ROUND.DUE_ON, min(SUBMISSION.HANDED_IN_ON))
                .from(SUBMISSION)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .where(SUBMISSION.STATE.ne(SubmissionState.RETURNED.name()))
                .groupBy(
                        REPORTING_ROUND.FISCAL_YEAR,
                        REPORTING_ROUND.PART,
                        REPORTING_ROUND.DUE_ON,
                        SUBMISSION.MUNICIPALITY_CODE)
                .forEach(row -> late.computeIfAbsent(row.value1(), period -> new HashMap<>())
                        .put(new MunicipalityCode(row.value2()), daysBetween(row.value3(), row.value4())));
        return late;
    }

    /** Whoever was early is not late by less than nothing. */
    private static int daysBetween(LocalDate due, LocalDate handedIn) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, handedIn)));
    }

    /** Totals of some rounds on whole fiscal years, by round; one without cases is absent. */
    Map<Long, List<YearTotal>> totals(Collection<Long> rounds) {
        return database.select(
                        SUBMISSION.ROUND_ID,
                        REPORTING_ROUND.FISCAL_YEAR,
                        PROGRAMME_ANSWER.PROGRAMME,
                        count(PROGRAMME_ANSWER.CASES),
                        sum(PROGRAMME_ANSWER.CASES),
                        count(when(PROGRAMME_ANSWER.CASES.eq(0L), 1)))
                .from(PROGRAMME_ANSWER)
                .join(SUBMISSION)
                .on(SUBMISSION.ID.eq(PROGRAMME_ANSWER.SUBMISSION_ID))
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .where(SUBMISSION.ROUND_ID.in(rounds))
                .and(SUBMISSION.SLOT.eq(Slot.COUNTED.name()))
                .and(PROGRAMME_ANSWER.CASES.isNotNull())
                .groupBy(SUBMISSION.ROUND_ID, REPORTING_ROUND.FISCAL_YEAR, PROGRAMME_ANSWER.PROGRAMME)
                .orderBy(PROGRAMME_ANSWER.PROGRAMME)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new YearTotal(
                                new FiscalYear(row.value2()),
                                Programme.valueOf(row.value3()),
                                row.value4(),
                                row.value5().longValue(),
                                row.value6()));
    }
}
