package kurogo.report;

import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.PERIOD;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reports over the years: versions, status and figures of whole fiscal years. */
@Repository
class MunicipalHistoryRepository {

    private static final Condition COUNTS = SUBMISSION.SLOT.eq(Slot.COUNTED.name());
    private static final Condition WHOLE_YEAR = REPORTING_ROUND.PART.eq(PeriodPart.ANNUAL.name());

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

    /** Of several rounds of a year the one that was due last decides. */
    Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> statuses() {
        Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> statuses = new HashMap<>();
        database.select(SUBMISSION.MUNICIPALITY_CODE, REPORTING_ROUND.FISCAL_YEAR, REPORT_ANSWER.STATUS)
                .from(REPORT_ANSWER)
                .join(SUBMISSION)
                .on(SUBMISSION.ID.eq(REPORT_ANSWER.SUBMISSION_ID))
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .where(COUNTS)
                .and(REPORT_ANSWER.STATUS.isNotNull())
                .orderBy(REPORTING_ROUND.DUE_ON)
                .forEach(row -> statuses.computeIfAbsent(new MunicipalityCode(row.value1()), code -> new TreeMap<>())
                        .put(new FiscalYear(row.value2()), ImplementationStatus.valueOf(row.value3())));
        return statuses;
    }

    List<YearQuartiles> quartilesOfCases(Collection<MunicipalityCode> municipalities) {
        return database.select(
                        REPORTING_ROUND.FISCAL_YEAR,
                        PROGRAMME_ANSWER.PROGRAMME,
                        count(PROGRAMME_ANSWER.CASES),
                        quartile("0.25"),
                        quartile("0.5"),
                        quartile("0.75"))
                .from(PROGRAMME_ANSWER)
                .join(SUBMISSION)
                .on(SUBMISSION.ID.eq(PROGRAMME_ANSWER.SUBMISSION_ID))
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .where(COUNTS)
                .and(WHOLE_YEAR)
                .and(PROGRAMME_ANSWER.CASES.isNotNull())
                .and(SUBMISSION.MUNICIPALITY_CODE.in(
                        municipalities.stream().map(MunicipalityCode::digits).toList()))
                .groupBy(REPORTING_ROUND.FISCAL_YEAR, PROGRAMME_ANSWER.PROGRAMME)
                .fetch(row -> new YearQuartiles(
                        new FiscalYear(row.value1()),
                        Programme.valueOf(row.value2()),
                        row.value3(),
                        row.value4().doubleValue(),
                        row.value5().doubleValue(),
                        row.value6().doubleValue()));
    }

    List<YearTotal> totals() {
        return database.select(
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
                .where(COUNTS)
                .and(WHOLE_YEAR)
                .and(PROGRAMME_ANSWER.CASES.isNotNull())
                .groupBy(REPORTING_ROUND.FISCAL_YEAR, PROGRAMME_ANSWER.PROGRAMME)
                .orderBy(REPORTING_ROUND.FISCAL_YEAR, PROGRAMME_ANSWER.PROGRAMME)
                .fetch(row -> new YearTotal(
                        new FiscalYear(row.value1()),
                        Programme.valueOf(row.value2()),
                        row.value3(),
                        row.value4().longValue(),
                        row.value5()));
    }

    private static AggregateFilterStep<BigDecimal> quartile(String share) {
        return percentileCont(new BigDecimal(share)).withinGroupOrderBy(PROGRAMME_ANSWER.CASES);
    }
}
