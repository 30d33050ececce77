package kurogo.report;

import static kurogo.db.Tables.ANSWER_SOURCE;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.AnswerColumnsRepository.OF_REPORT;
import static kurogo.report.SubmissionColumnsRepository.OF_SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.PERIOD;
import static org.jooq.Records.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.RowTrace;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Submissions with their answers, each list in one query. */
@Repository
class ReportRepository {

    private static final Condition COUNTS = SUBMISSION.SLOT.eq(Slot.COUNTED.name());

    private final DSLContext database;

    ReportRepository(DSLContext database) {
        this.database = database;
    }

    /** The reports that count in a round, by code; those of one municipality when it is given. */
    List<SubmittedReport> counted(long roundId, Optional<MunicipalityCode> only) {
        return reports()
                .where(SUBMISSION.ROUND_ID.eq(roundId))
                .and(COUNTS)
                .and(of(only))
                .orderBy(SUBMISSION.MUNICIPALITY_CODE)
                .fetch(mapping(SubmittedReport::new));
    }

    /** The reports that count for a period, by code; those of one municipality when it is given. */
    List<SubmittedReport> counted(ReportingPeriod period, Optional<MunicipalityCode> only) {
        return reports()
                .where(REPORTING_ROUND.FISCAL_YEAR.eq(period.year().startYear()))
                .and(REPORTING_ROUND.PART.eq(period.part().name()))
                .and(COUNTS)
                .and(of(only))
                .orderBy(SUBMISSION.MUNICIPALITY_CODE)
                .fetch(mapping(SubmittedReport::new));
    }

    /** All versions of a municipality in a round, the newest first. */
    List<SubmittedReport> history(long roundId, MunicipalityCode municipality) {
        return reports()
                .where(SUBMISSION.ROUND_ID.eq(roundId))
                .and(of(Optional.of(municipality)))
                .orderBy(SUBMISSION.NUMBER.desc())
                .fetch(mapping(SubmittedReport::new));
    }

    Optional<SubmittedReport> find(long submissionId) {
        return reports().where(SUBMISSION.ID.eq(submissionId)).fetchOptional(mapping(SubmittedReport::new));
    }

    /** What counts for a municipality in all its rounds, the oldest period first. */
    List<PeriodAnswers> overYears(MunicipalityCode municipality) {
        return from(database.select(PERIOD, OF_SUBMISSION, OF_REPORT).from(SUBMISSION))
                .where(of(Optional.of(municipality)))
                .and(COUNTS)
                .fetch(mapping(PeriodAnswers::new))
                .stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    /** The same for several municipalities. */
    Map<MunicipalityCode, List<PeriodAnswers>> overYears(Collection<MunicipalityCode> municipalities) {
        return from(database.select(PERIOD, OF_SUBMISSION, OF_REPORT).from(SUBMISSION))
                .where(SUBMISSION.MUNICIPALITY_CODE.in(
                        municipalities.stream().map(MunicipalityCode::digits).toList()))
                .and(COUNTS)
                .fetch(mapping(PeriodAnswers::new))
                .stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .collect(Collectors.groupingBy(answers -> answers.submission().municipality()));
    }

    /** The cells a submission's answers came from, those of a long list left out; several of one field in their order. */
    List<AnswerSource> sources(long submissionId) {
        return database.select(
                        DSL.row(ANSWER_SOURCE.FIELD, ANSWER_SOURCE.FIELD_OF)
                                .mapping((field, of) -> new FieldPath(Field.valueOf(field), of)),
                        ANSWER_SOURCE.SHEET,
                        ANSWER_SOURCE.CELL,
                        ANSWER_SOURCE.CELL_TEXT,
                        ANSWER_SOURCE.UNDERSTOOD,
                        ANSWER_SOURCE.CORRECTED,
                        ANSWER_SOURCE.NOTE)
                .from(ANSWER_SOURCE)
                .where(ANSWER_SOURCE.SUBMISSION_ID.eq(submissionId))
                .orderBy(ANSWER_SOURCE.FIELD, ANSWER_SOURCE.FIELD_OF, ANSWER_SOURCE.POSITION)
                .fetch(mapping(AnswerSource::new));
    }

    /** The rows of a long list a submission's answers came from. */
    AnswerRows rows(long submissionId) {
        Map<Programme, RowTrace> ofProgrammes = database.select(PROGRAMME_ANSWER.PROGRAMME, PROGRAMME_ANSWER.TRACE)
                .from(PROGRAMME_ANSWER)
                .where(PROGRAMME_ANSWER.SUBMISSION_ID.eq(submissionId))
                .and(PROGRAMME_ANSWER.TRACE.isNotNull())
                .fetchMap(row -> Programme.valueOf(row.value1()), row -> RowTrace.parse(row.value2()));
        Optional<RowTrace> ofReport = database.select(REPORT_ANSWER.TRACE)
                .from(REPORT_ANSWER)
                .where(REPORT_ANSWER.SUBMISSION_ID.eq(submissionId))
                .and(REPORT_ANSWER.TRACE.isNotNull())
                .fetchOptional(row -> RowTrace.parse(row.value1()));
        return new AnswerRows(ofReport, ofProgrammes);
    }

    /** The cells that named a submission's municipality, programme or time in other words than in full, in the order they were met. */
    List<NameSource> names(long submissionId) {
        return database.select(REPORT_ANSWER.NAMES_JSON)
                .from(REPORT_ANSWER)
                .where(REPORT_ANSWER.SUBMISSION_ID.eq(submissionId))
                .fetchOptional(row -> NamesAsJson.read(row.value1()))
                .orElse(List.of());
    }

    private SelectOnConditionStep<Record2<Submission, ReportAnswers>> reports() {
        return from(database.select(OF_SUBMISSION, OF_REPORT).from(SUBMISSION));
    }

    private static <R extends Record> SelectOnConditionStep<R> from(SelectJoinStep<R> selection) {
        return selection
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .join(REPORT_ANSWER)
                .on(REPORT_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID));
    }

    private static Condition of(Optional<MunicipalityCode> only) {
        return only.map(code -> SUBMISSION.MUNICIPALITY_CODE.eq(code.digits())).orElse(DSL.noCondition());
    }
}
